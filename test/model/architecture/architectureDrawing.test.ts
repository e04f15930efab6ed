import { expect, it } from 'vitest';
import { architectureDrawing } from '../../../src/model/architecture/architectureDrawing';
import { onlyGroup } from '../../../src/model/architecture/graph';
import { steps } from '../../../src/model/architecture/steps';
import { variation } from './variations';

const { graph } = variation('hybrid, cascade, several sources');

/** A label where text flows, an empty one without its length, none ahead of time. */
const drawing = architectureDrawing(graph, 'LR', ({ group, ...flow }) => {
  if (group === 'ahead') return undefined;
  const tokens = 'tokens' in flow && flow.tokens !== undefined;
  return { text: tokens ? 'some' : '', widest: 'many' };
});

it('draws every component with its notes, its approach and the part that is prepared ahead', () => {
  expect(
    drawing.nodes.map(({ id, lines, shape, group = '-', tone = '-' }) => {
      return [id, shape, group, tone, ...lines.slice(1)].join(' ');
    }),
  ).toEqual([
    'client stadium - -',
    'application box - -',
    'embedder box - rag text-embedding-3-small',
    'store store - rag',
    'reranker box - rag',
    'feed stadium - -',
    'record store - -',
    'shortPrompt round - tuning',
    'prompt round - -',
    'cache store - -',
    'base box - - gpt-6.1-terra',
    'tuned box - tuning qwen3-8b paid by the token',
    'sources store 0 -',
    'indexing box 0 rag',
    'examples store 1 tuning',
    'training box 1 tuning',
    'evaluation question 1 -',
  ]);
  expect(drawing.groups).toEqual([
    { id: '0', label: 'Ahead of time' },
    { id: '1', label: 'Ahead of time' },
  ]);
  expect(drawing).toMatchObject({ direction: 'LR', isToldBackwards: true });
});

it('draws what is added to a prompt first and the ways back to the client last', () => {
  expect(drawing.edges.map(({ from, to }) => `${from}>${to}`)).toEqual([
    ...['record>shortPrompt', 'feed>shortPrompt', 'record>prompt', 'feed>prompt'],
    ...['client>application', 'application>shortPrompt', 'cache>tuned', 'shortPrompt>tuned'],
    ...['tuned>embedder', 'embedder>store', 'store>reranker', 'reranker>prompt'],
    ...['cache>base', 'prompt>base', 'evaluation>prompt', 'sources>indexing', 'indexing>store'],
    ...['examples>training', 'training>evaluation', 'evaluation>tuned'],
    ...['tuned>client', 'base>client'],
  ]);
});

it.each([
  ['client>application', 'question\nsome', 'question\nmany', 'solid'],
  ['embedder>store', 'vector', 'vector\nmany', 'solid'],
  ['sources>indexing', 'documents', undefined, 'dashed'],
])('writes on %s what flows, and keeps its room', (id, label, widest, line) => {
  const edge = drawing.edges.find(({ from, to }) => `${from}>${to}` === id);
  expect([edge?.label, edge?.widest, edge?.line]).toEqual([label, widest, line]);
});

it('draws no frame where all is prepared ahead of time, and none of what a query needs', () => {
  const ahead = onlyGroup(graph, 'ahead');
  const alone = architectureDrawing(ahead, 'TB', () => undefined);
  expect(alone.groups).toEqual([]);
  expect(alone.nodes.map(({ id, group }) => [id, group])).toEqual(
    ['store', 'prompt', 'tuned', 'sources', 'indexing', 'examples', 'training', 'evaluation'].map(
      (id) => [id, undefined],
    ),
  );
  expect(alone.edges.every(({ line }) => line === 'dashed')).toBe(true);
  expect(onlyGroup(graph, 'perQuery').edges).toHaveLength(16);
});

it('tells its flows as two numbered lists of sentences', () => {
  const { perQuery, ahead } = steps(variation('rag, nothing set').graph);
  expect(perQuery.map(({ number, flow }) => `${number} ${flow.kind}`)).toEqual([
    ...['1 ask', '2 embed', '3 search', '4 rank', '5 addPassages'],
    ...['6 readCached', '7 readByBase', '8 answer'],
  ]);
  expect(ahead.map(({ number, flow }) => `${number} ${flow.kind}`)).toEqual([
    ...['1 approvePrompt', '2 load', '3 index'],
  ]);
  expect(perQuery[1]?.says).toBe(
    'The question becomes a vector: numbers that stand for its meaning.',
  );
});
