import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approachSpecs } from '../../../src/model/approaches';
import type { Answers } from '../../../src/model/decide/questions';
import { outcomeOf, recommendation } from '../../../src/model/decide/recommendation';
import { defaultWeights } from '../../../src/model/decide/weights';
import decisions from '../../cases/decisions.json';
import { anyAnswers } from '../../support/anyAnswers';
import { plainDecision } from '../../support/plainDecision';

it.each(decisions)(
  'decides $id, $situation, as worked out beforehand',
  ({ answers, expect: by }) => {
    const { outcome, scores, limits } = recommendation(answers as Answers, defaultWeights);
    expect({
      outcome,
      factsScore: scores.facts,
      behaviourScore: scores.behaviour,
      limits,
    }).toEqual({
      outcome: by.outcome,
      factsScore: by.factsScore,
      behaviourScore: by.behaviourScore,
      limits: by.limits,
    });
  },
);

it('decides as the rule written down once more in plain sentences', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const { outcome, scores, limits } = recommendation(answers, defaultWeights);
      expect({ ...scores, outcome, limits }).toEqual(plainDecision(answers));
    }),
    { numRuns: 1_000 },
  );
});

it.each([
  ['prompting', { gap: 'nothing', material: 'none' }],
  ['rag', { gap: 'facts', material: 'large' }],
  ['tuning', { gap: 'behaviour', format: 'strict', examples: 60 }],
  ['hybrid', { gap: 'both', material: 'large', format: 'strict', examples: 60 }],
  ['none', { cite: 'must', material: 'none' }],
] satisfies [string, Answers][])('can come to %s', (outcome, answers) => {
  expect(outcomeOf(answers, defaultWeights)).toBe(outcome);
});

it('records the limits that ruled something out, and only those', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const { outcome, needs, held, limits } = recommendation(answers, defaultWeights);
      if (outcome === 'none') return;
      const { retrieves, trains } = approachSpecs[outcome];
      expect(held.facts !== undefined).toBe(needs.facts && !retrieves);
      expect(held.behaviour !== undefined).toBe(needs.behaviour && !trains);
      expect(limits).toEqual(expect.arrayContaining(Object.values(held)));
    }),
  );
});

describe('margin', () => {
  const rows: [string, Answers, number | undefined][] = [
    // Facts 30 + 20 + 20 + 8 = 78, behaviour 25 + 15 + 8 = 48: the nearer border is 8 away.
    [
      'counts to the nearer border',
      {
        gap: 'both',
        change: 'weekly',
        material: 'large',
        cite: 'nice',
        format: 'strict',
        examples: 2_000,
      },
      8,
    ],
    // Behaviour 40 lies on its border, but 20 examples rule training out on either side of it: facts 78.
    [
      'leaves out a border behind a limit',
      {
        gap: 'both',
        change: 'weekly',
        material: 'large',
        cite: 'nice',
        format: 'strict',
        examples: 20,
      },
      38,
    ],
    // Facts 20 + 8 = 28: crossing would retrieve. Behaviour 0: examples unknown, so no training anyway.
    ['counts from below as well', { material: 'large', cite: 'nice' }, 12],
    // Facts 25 lead to RAG either way, because sources must be shown; behaviour ends at unknown examples.
    ['is absent where citations decide', { cite: 'must' }, undefined],
    // Facts 33 would fit in the prompt; 0 examples rule training out.
    [
      'is absent where limits decide on both axes',
      { gap: 'facts', change: 'quarterly', material: 'small', examples: 0, queries: 3_000 },
      undefined,
    ],
    // Facts 30 + 20 + 20 = 70 under 0.1 s: no option. Below 40 nothing would be missing.
    [
      'also counts to where an option would open',
      { gap: 'both', change: 'weekly', material: 'large', speed: 'instant', training: 'none' },
      30,
    ],
  ];

  it.each(rows)('%s', (_, answers, margin) => {
    expect(recommendation(answers, defaultWeights).margin).toBe(margin);
  });
});

it('decides the same whatever was decided before', () => {
  fc.assert(
    fc.property(anyAnswers, anyAnswers, (answers, others) => {
      const before = recommendation(answers, defaultWeights);
      recommendation(others, defaultWeights);
      expect(recommendation(answers, defaultWeights)).toEqual(before);
    }),
  );
});
