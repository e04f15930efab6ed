import { describe, expect, it } from 'vitest';
import { guideNotes } from '../../../src/data/guides/guideNotes';
import { guides } from '../../../src/data/guides/guides';
import { type OutcomeId, outcomeIds } from '../../../src/model/approaches';
import { type Answers, listedAnswers } from '../../../src/model/decide/questions';
import { guideFlowchart } from '../../../src/model/guides/guideFlowchart';
import { nextQuestions } from '../../../src/model/guides/nextQuestions';
import { partingNode } from '../../../src/model/guides/partingNode';
import { replayFlow } from '../../../src/model/guides/replayFlow';
import { type FlowId, flowIds, replayGuides } from '../../../src/model/guides/replayGuides';
import cases from '../../cases/decisions.json';

it.each(cases)(
  '$id $situation: the guides say what their articles say',
  ({ answers, expect: expected }) => {
    const { S0tree, S3flow, S4sheet } = replayGuides(guides, answers as Answers);
    expect({
      S0tree: S0tree.outcome ?? null,
      S3flow: S3flow.outcome ?? null,
      S4sheet: S4sheet.outcome,
    }).toEqual({ S0tree: expected.S0tree, S3flow: expected.S3flow, S4sheet: expected.S4sheet });
  },
);

// Read off the articles, one row for each way through.
const ways: [FlowId, string, OutcomeId, Answers][] = [
  ['S0tree', 'S0.tree.L1', 'rag', { examples: 1_000, change: 'monthly', material: 'small' }],
  ['S0tree', 'S0.tree.L2', 'prompting', { examples: 1_000, change: 'weekly' }],
  ['S0tree', 'S0.tree.L2', 'prompting', { examples: 0, material: 'none' }],
  ['S0tree', 'S0.tree.L3', 'hybrid', { examples: 1_001, change: 'weekly' }],
  ['S0tree', 'S0.tree.L4', 'tuning', { examples: 1_001, change: 'monthly', speed: 'instant' }],
  ['S0tree', 'S0.tree.L5', 'hybrid', { examples: 1_001, change: 'never', speed: 'fast' }],
  ['S3flow', 'S3.flow.P1', 'rag', { change: 'weekly' }],
  ['S3flow', 'S3.flow.P2', 'rag', { change: 'monthly', cite: 'must' }],
  ['S3flow', 'S3.flow.P3', 'rag', { change: 'never', cite: 'nice', queries: 100_000 }],
  [
    'S3flow',
    'S3.flow.P4',
    'hybrid',
    { change: 'never', cite: 'no', queries: 100_001, format: 'schema' },
  ],
  [
    'S3flow',
    'S3.flow.P5',
    'tuning',
    { change: 'never', cite: 'no', queries: 100_001, format: 'some', examples: 500 },
  ],
  [
    'S3flow',
    'S3.flow.P6',
    'rag',
    { change: 'never', cite: 'no', queries: 100_001, format: 'loose', examples: 499 },
  ],
  ['S4questions', 'S4.q.rag', 'rag', { gap: 'facts' }],
  ['S4questions', 'S4.q.rag', 'rag', { gap: 'nothing' }],
  ['S4questions', 'S4.q.hybrid', 'hybrid', { gap: 'both' }],
  ['S4questions', 'S4.q.hybrid', 'hybrid', { gap: 'behaviour', cite: 'must' }],
  ['S4questions', 'S4.q.hybrid', 'hybrid', { gap: 'behaviour', change: 'live' }],
  ['S4questions', 'S4.q.tuning', 'tuning', { gap: 'behaviour', change: 'never', cite: 'nice' }],
];

it.each(ways)('%s ends in %s, %s, on %j', (guide, leaf, outcome, answers) => {
  const result = replayFlow(guides[guide], answers);
  expect(result).toMatchObject({ leaf, outcome, open: [outcome], stoppedAt: undefined });
});

const lines: [string, OutcomeId, Answers][] = [
  ['S4.sheet.1', 'rag', { change: 'weekly' }],
  ['S4.sheet.2', 'rag', { cite: 'must' }],
  ['S4.sheet.3', 'tuning', { gap: 'behaviour' }],
  ['S4.sheet.3', 'tuning', { format: 'schema' }],
  ['S4.sheet.4', 'tuning', { speed: 'fast' }],
  ['S4.sheet.5', 'rag', { material: 'large' }],
  ['S4.sheet.6', 'tuning', { task: 'sort' }],
  ['S4.sheet.7', 'rag', { gap: 'unsure', change: 'monthly', cite: 'nice', material: 'small' }],
];

it.each(lines)('line %s of the cheat sheet says %s on %j', (line, outcome, answers) => {
  const { S4sheet } = replayGuides(guides, answers);
  expect(S4sheet.fired.map(({ id }) => id)).toEqual([line]);
  expect(S4sheet.outcome).toBe(outcome);
});

it('joins lines of both kinds to Hybrid', () => {
  const { S4sheet } = replayGuides(guides, { cite: 'must', speed: 'fast' });
  expect(S4sheet.outcome).toBe('hybrid');
});

it.each([
  [{}, ['S1', 0, 0, 0], ['S2', 0, 0, 0]],
  [{ change: 'weekly', release: 'days' }, ['S1', 3, 0, 0], ['S2', 1, 0, 0]],
  [{ gap: 'both', format: 'strict', examples: 2_000 }, ['S1', 0, 2, 1], ['S2', 0, 2, 0]],
  [{ task: 'sort', speed: 'instant', cite: 'must' }, ['S1', 0, 1, 0], ['S2', 1, 1, 0]],
] as const)('on %j the tallies are %j and %j', (answers, s1, s2) => {
  const { S1, S2 } = replayGuides(guides, answers);
  expect(['S1', S1.tally.rag, S1.tally.tuning, S1.tally.hybrid]).toEqual(s1);
  expect(['S2', S2.tally.rag, S2.tally.tuning, S2.tally.hybrid]).toEqual(s2);
});

it('lists the rules that no question can decide', () => {
  const { S1, S2 } = replayGuides(guides, {});
  expect([...new Set(S1.undecidable.map(({ id }) => id))]).toEqual(['S1.win.cost', 'S1.win.close']);
  expect(S2.undecidable.map(({ id }) => id)).toEqual([
    'S2.when.rag.5',
    'S2.when.ft.3',
    'S2.when.hyb.1',
  ]);
});

it.each([
  ['S0tree', {}, ['examples']],
  ['S0tree', { examples: 0 }, ['change', 'material']],
  ['S0tree', { examples: 0, change: 'never' }, ['material']],
  ['S0tree', { examples: 0, change: 'daily' }, []],
  ['S3flow', {}, ['change']],
  ['S3flow', { change: 'never', cite: 'no' }, ['queries']],
  ['S4questions', {}, ['change', 'cite', 'gap']],
  ['S4questions', { change: 'weekly' }, ['gap']],
  ['S4questions', { change: 'never', gap: 'behaviour' }, ['cite']],
] as const)('%s on %j asks %j next', (guide, answers, questions) => {
  expect(nextQuestions(guides[guide], answers)).toEqual(questions);
});

describe.each(flowIds)('%s', (id) => {
  const flow = guides[id];

  it('reaches every node and every leaf', () => {
    const { nodes } = guideFlowchart(flow, replayFlow(flow, {}));
    expect(nodes.filter(({ state }) => state !== 'open')).toEqual([]);
    expect(nodes).toHaveLength(Object.keys({ ...flow.nodes, ...flow.leaves }).length);
  });

  it('leads somewhere in the guide from every branch', () => {
    const places = { ...flow.nodes, ...flow.leaves };
    for (const { branches } of Object.values(flow.nodes)) {
      for (const { goTo } of branches) expect(Object.hasOwn(places, goTo)).toBe(true);
    }
  });

  it('asks until it has its outcome, no question twice', () => {
    const ask = (answers: Answers, asked: readonly string[]) => {
      const [next] = nextQuestions(flow, answers);
      if (next === undefined) expect(replayFlow(flow, answers).outcome).toBeDefined();
      else {
        expect(asked).not.toContain(next);
        for (const { answer } of listedAnswers(next)) {
          ask({ ...answers, [next]: answer }, [...asked, next]);
        }
      }
    };
    ask({}, []);
  });

  it('has a note for every way to part', () => {
    const rows = [
      {},
      ...cases.map(({ answers }) => answers as Answers),
      ...ways.map((way) => way[3]),
    ];
    for (const answers of rows) {
      const result = replayFlow(flow, answers);
      for (const recommended of outcomeIds) {
        const parting = partingNode(flow, result, recommended);
        if (result.open.some((outcome) => outcome === recommended)) expect(parting).toBeUndefined();
        else expect(Object.keys(guideNotes)).toContain(parting?.note);
      }
    }
  });
});

// Where the ways part on the cases that show a contradiction.
it.each([
  ['AC07', 'S0tree', 'rag', 'S0.tree.Q2', 'CX-26'],
  ['AC05', 'S0tree', 'tuning', 'S0.tree.Q1', 'CX-26'],
  ['AC08', 'S0tree', 'tuning', 'S0.tree.Q4', 'CX-27'],
  ['AC06a', 'S0tree', 'tuning', 'S0.tree.Q3', 'CX-28'],
  ['AC41', 'S0tree', 'none', 'S0.tree.Q3', 'CX-28'],
  ['AC03', 'S3flow', 'hybrid', 'S3.flow.B', 'CX-29'],
  ['AC06a', 'S3flow', 'tuning', 'S3.flow.B', 'CX-30'],
  ['AC05', 'S3flow', 'tuning', 'S3.flow.D', 'CX-32'],
  ['AC37', 'S3flow', 'prompting', 'S3.flow.D', 'CX-34'],
  ['AC37', 'S0tree', 'prompting', 'S0.tree.Q2', 'CX-34'],
  ['AC39', 'S4sheet', 'rag', 'S4.sheet.3', 'CX-33'],
] as const)('%s: %s and %s part at %s, %s', (id, guide, recommended, node, note) => {
  const answers = cases.find((each) => each.id === id)?.answers as Answers;
  const result = replayGuides(guides, answers)[guide];
  expect(partingNode(guides[guide], result, recommended)).toEqual({ node, note });
});
