import { expect, it } from 'vitest';
import type { Flow } from '../../../src/model/guides/flow';
import { guideFlowchart } from '../../../src/model/guides/guideFlowchart';
import { nextQuestions } from '../../../src/model/guides/nextQuestions';
import { partingNode } from '../../../src/model/guides/partingNode';
import { replayFlow } from '../../../src/model/guides/replayFlow';

// Cited? yes: rag, no: over 10 examples? yes: tuning, no: prompting.
const flow: Flow = {
  name: 'Small guide',
  source: 'S0',
  start: 'cited',
  nodes: {
    cited: {
      ask: 'Cited?',
      branches: [
        { answer: 'yes', label: 'Yes', when: { question: 'cite', oneOf: ['must'] }, goTo: 'A' },
        { answer: 'no', label: 'No', goTo: 'enough' },
      ],
      sources: [],
    },
    enough: {
      ask: 'More than 10 examples?',
      branches: [
        { answer: 'yes', label: 'Yes', when: { question: 'examples', over: 10 }, goTo: 'B' },
        { answer: 'no', label: 'No', goTo: 'C' },
      ],
      sources: [],
    },
  },
  leaves: {
    A: { label: 'RAG', outcome: 'rag' },
    B: { label: 'Fine-tuning', outcome: 'tuning' },
    C: { label: 'Prompting', outcome: 'prompting' },
  },
  notes: [
    { leaf: ['A'], recommended: ['tuning'], note: 'by leaf' },
    { outcome: 'prompting', note: 'by outcome' },
    { note: 'otherwise' },
  ],
};

it('stops at the first node that it cannot answer, whatever is known further on', () => {
  expect(replayFlow(flow, { examples: 20 })).toEqual({
    outcome: undefined,
    open: ['rag', 'tuning'],
    path: [],
    stoppedAt: 'cited',
    leaf: undefined,
    ahead: [
      { node: 'cited', answer: 'yes' },
      { node: 'cited', answer: 'no' },
      { node: 'enough', answer: 'yes' },
    ],
  });
});

it('walks to a leaf, and then nothing else is open', () => {
  expect(replayFlow(flow, { cite: 'no', examples: 10 })).toEqual({
    outcome: 'prompting',
    open: ['prompting'],
    path: [
      { node: 'cited', answer: 'no' },
      { node: 'enough', answer: 'no' },
    ],
    stoppedAt: undefined,
    leaf: 'C',
    ahead: [],
  });
});

it('refuses a guide that leads in a circle', () => {
  const enough = flow.nodes.enough;
  if (!enough) throw new Error('the small guide has lost a node');
  const [yes] = enough.branches;
  const back = {
    ...enough,
    branches: [yes, { answer: 'no', label: 'No', goTo: 'cited' }] as const,
  };
  const circle = { ...flow, nodes: { ...flow.nodes, enough: back } };
  expect(() => replayFlow(circle, { cite: 'no', examples: 0 })).toThrow('loops at “cited”');
});

it.each([
  [{}, ['cite']],
  [{ cite: 'unsure' }, ['cite']],
  [{ cite: 'no' }, ['examples']],
  [{ cite: 'must' }, []],
] as const)('on %j it asks %j next', (answers, questions) => {
  expect(nextQuestions(flow, answers)).toEqual(questions);
});

it.each([
  [{ cite: 'must' }, 'tuning', { node: 'cited', note: 'by leaf' }],
  [{ cite: 'must' }, 'hybrid', { node: 'cited', note: 'otherwise' }],
  [{ cite: 'no', examples: 0 }, 'tuning', { node: 'enough', note: 'by outcome' }],
  [{ cite: 'no', examples: 0 }, 'rag', { node: 'cited', note: 'by outcome' }],
  [{ cite: 'no', examples: 0 }, 'none', { node: 'enough', note: 'by outcome' }],
  [{ cite: 'no' }, 'rag', { node: 'cited', note: 'otherwise' }],
  [{}, 'hybrid', { node: 'cited', note: 'otherwise' }],
  [{ cite: 'must' }, 'rag', undefined],
  [{}, 'rag', undefined],
] as const)('on %j the way to %s parts at %j', (answers, recommended, parting) => {
  expect(partingNode(flow, replayFlow(flow, answers), recommended)).toEqual(parting);
});

it('describes its drawing with the state of every node and edge', () => {
  const { nodes, edges } = guideFlowchart(flow, replayFlow(flow, { cite: 'no' }));
  expect(nodes.map(({ id, kind, state }) => [id, kind, state])).toEqual([
    ['cited', 'question', 'walked'],
    ['enough', 'question', 'open'],
    ['A', 'leaf', 'dim'],
    ['B', 'leaf', 'open'],
    ['C', 'leaf', 'open'],
  ]);
  expect(nodes[1]).toMatchObject({ label: 'More than 10 examples?', question: 'examples' });
  expect(edges).toEqual([
    { from: 'cited', to: 'A', label: 'Yes', state: 'dim' },
    { from: 'cited', to: 'enough', label: 'No', state: 'walked' },
    { from: 'enough', to: 'B', label: 'Yes', state: 'open' },
    { from: 'enough', to: 'C', label: 'No', state: 'open' },
  ]);
});
