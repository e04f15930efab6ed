import fc from 'fast-check';
import { expect, it } from 'vitest';
import { approachSpecs } from '../../../src/model/approaches';
import { decisionFlowchart } from '../../../src/model/decide/decisionFlowchart';
import { limitSpec, tableLimitIds } from '../../../src/model/decide/limits';
import { type Answers, listedAnswers, questionIds } from '../../../src/model/decide/questions';
import { recommendation } from '../../../src/model/decide/recommendation';
import {
  defaultWeights,
  MAX_POINTS,
  type Weights,
  weightIds,
} from '../../../src/model/decide/weights';

const complete = fc.record(
  Object.fromEntries(
    questionIds.map((id) => [id, fc.constantFrom(...listedAnswers(id).map((each) => each.answer))]),
  ),
) as fc.Arbitrary<Answers>;
/** Complete answers, and the same with some of them left out. */
const completeAndPartial = fc
  .tuple(complete, fc.subarray([...questionIds]))
  .map(([all, kept]): [Answers, Answers] => [
    all,
    Object.fromEntries(kept.map((id) => [id, all[id]])),
  ]);

const walkedIds = (answers: Answers) => idsIn('walked', answers);
function idsIn(state: 'walked' | 'open' | 'dim', answers: Answers) {
  return decisionFlowchart(answers, defaultWeights)
    .nodes.filter((node) => node.state === state)
    .map(({ id }) => id);
}

it('walks to the outcome of the recommendation, by the limits that it records', () => {
  fc.assert(
    fc.property(completeAndPartial, ([, answers]) => {
      const { nodes, edges } = decisionFlowchart(answers, defaultWeights);
      const { outcome, held } = recommendation(answers, defaultWeights);
      const end = nodes.filter(({ id, state }) => state === 'walked' && /outcome|none/.test(id));
      expect(end.map(({ label }) => label)).toEqual([
        outcome === 'none' ? 'No option meets every limit' : approachSpecs[outcome].name,
      ]);
      const applied = tableLimitIds.filter((id) =>
        edges.some(
          ({ from, label, state }) => from === id && label.startsWith('Yes') && state === 'walked',
        ),
      );
      expect(applied).toEqual(tableLimitIds.filter((id) => Object.values(held).includes(id)));
    }),
  );
});

it('dims nothing that the unknown answers can still lead to', () => {
  fc.assert(
    fc.property(completeAndPartial, ([all, partial]) => {
      const reached = walkedIds(all);
      expect(idsIn('dim', partial).filter((id) => reached.includes(id))).toEqual([]);
    }),
  );
});

it('leaves nothing open once everything is known', () => {
  fc.assert(
    fc.property(complete, (answers) => {
      expect(idsIn('open', answers)).toEqual([]);
    }),
  );
});

it.each(tableLimitIds)('the node of %s names every question that the limit reads', (id) => {
  const { nodes } = decisionFlowchart({}, defaultWeights);
  const node = nodes.find((each) => each.id === id);
  const named = node?.kind === 'question' ? node.questions : [];
  fc.assert(
    fc.property(complete, complete, (one, other) => {
      const mixed = { ...other, ...Object.fromEntries(named.map((each) => [each, one[each]])) };
      expect(limitSpec(id).applies(mixed)).toBe(limitSpec(id).applies(one));
    }),
  );
});

it('carries the numbers of the scenario on the ways it takes', () => {
  const answers = { gap: 'both', format: 'strict', examples: 2_000 } as const;
  const labels = decisionFlowchart(answers, defaultWeights).edges.map(({ label }) => label);
  expect(labels).toContain('No: 30, border 40');
  expect(labels).toContain('Yes: 48, border 40');
  expect(labels).toContain('No: 2,000');
});

it('keeps its layout while only numbers change', () => {
  const anyWeights = fc.record(
    Object.fromEntries(weightIds.map((id) => [id, fc.integer({ min: 0, max: MAX_POINTS })])),
  ) as fc.Arbitrary<Weights>;
  fc.assert(
    fc.property(completeAndPartial, anyWeights, ([, answers], weights) => {
      for (const { label, widest = label } of decisionFlowchart(answers, weights).edges) {
        expect(label.length).toBeLessThanOrEqual(widest.length);
      }
    }),
  );
});

it('opens what is unknown before what was said, and only what the node turns on', () => {
  const { nodes } = decisionFlowchart(
    { gap: 'both', cite: 'must', format: 'strict' },
    defaultWeights,
  );
  const asked = nodes.map((node) => [node.id, node.kind === 'question' ? node.questions : []]);
  expect(Object.fromEntries(asked)).toMatchObject({
    'facts.score': ['change', 'material', 'rights', 'stakes', 'gap', 'cite'],
    'behaviour.score': ['change', 'task', 'examples', 'speed', 'queries', 'gap', 'format'],
    citations: ['cite', 'material'],
  });
});

// Facts 30 + 20 = 50, and at most 25 more where sources must be shown: just enough, or one short.
it.each([
  [75, 'open'],
  [76, 'dim'],
] as const)('what could just reach a border of %i is %s', (border, state) => {
  const answers: Answers = { gap: 'facts', change: 'weekly', material: 'small', rights: 'no' };
  const weights = { ...defaultWeights, 'facts.border': border };
  const { edges } = decisionFlowchart({ ...answers, stakes: 'low' }, weights);
  const yes = edges.find(({ from, label }) => from === 'facts.score' && label === 'Yes');
  expect(yes?.state).toBe(state);
});
