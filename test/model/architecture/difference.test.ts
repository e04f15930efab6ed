import { expect, it } from 'vitest';
import { difference } from '../../../src/model/architecture/difference';
import { variation } from './variations';

const graph = (name: string) => variation(`${name}, nothing set`).graph;

it('tells apart what only one of two architectures needs', () => {
  expect(difference(graph('rag'), graph('hybrid, generator'))).toEqual({
    both: [
      ...['client', 'application', 'embedder', 'store', 'reranker', 'cache'],
      ...['sources', 'indexing', 'evaluation'],
    ],
    onlyFirst: ['prompt', 'base'],
    onlySecond: ['shortPrompt', 'tuned', 'examples', 'training'],
  });
});

it('finds nothing between an architecture and itself', () => {
  const { onlyFirst, onlySecond } = difference(graph('tuning'), graph('tuning'));
  expect([...onlyFirst, ...onlySecond]).toEqual([]);
});
