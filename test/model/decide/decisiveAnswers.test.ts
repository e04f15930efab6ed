import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contour } from '../../../src/model/decide/contour';
import { decisiveAnswers } from '../../../src/model/decide/decisiveAnswers';
import { outlook } from '../../../src/model/decide/outlook';
import { questionsLeft } from '../../../src/model/decide/questionsLeft';
import { reach } from '../../../src/model/decide/reach';
import { outcomeOf } from '../../../src/model/decide/recommendation';
import { stability } from '../../../src/model/decide/stability';
import { weightSpecs } from '../../../src/model/decide/weights';
import { parameterSpec } from '../../../src/model/parameters';
import { anyAnswers, anyWeights } from '../../support/anyAnswers';

/** A number near a border of any rule, or anywhere. */
const anyNumber = (id: 'queries' | 'examples', borders: readonly number[]) => {
  const { min, max } = parameterSpec(id);
  const near = fc
    .tuple(fc.constantFrom(...borders), fc.integer({ min: -1, max: 1 }))
    .map(([border, off]) => Math.max(min, border + off));
  return fc.oneof(near, fc.integer({ min, max }));
};
const numbers = fc.record(
  {
    queries: anyNumber('queries', [10_000, 50_000, 100_000, 200_000, 1_000_000, 2_000_000]),
    examples: anyNumber('examples', [0, 10, 50, 60, 500, 1_000, 10_000]),
  },
  { requiredKeys: [] },
);

it('decides exactly as the answers it stands for', () => {
  fc.assert(
    fc.property(anyAnswers, numbers, anyWeights, (others, set, weights) => {
      const answers = { ...others, ...set };
      const decisive = decisiveAnswers(answers);
      const outcome = outcomeOf(answers, weights);
      expect(outcomeOf(decisive, weights)).toBe(outcome);
      expect(outlook(decisive, weights)).toEqual(outlook(answers, weights));
      expect(reach(decisive, weights)).toEqual(reach(answers, weights));
      expect(stability(decisive, weights, outcome)).toBe(stability(answers, weights, outcome));
      expect(contour(decisive, weights)).toEqual(contour(answers, weights));
    }),
    { numRuns: 40 },
  );
});

it('leaves as many questions', () => {
  fc.assert(
    fc.property(anyAnswers, numbers, anyWeights, (others, set, weights) => {
      const answers = { ...others, ...set };
      expect(questionsLeft(decisiveAnswers(answers), weights)).toEqual(
        questionsLeft(answers, weights),
      );
    }),
    { numRuns: 10 },
  );
});

it('is the same object while nothing decisive changes, and another once it does', () => {
  const at = (queries: number) => decisiveAnswers({ gap: 'both', queries });
  expect(at(20_000)).toBe(at(100_000));
  expect(at(100_000)).not.toBe(at(100_001));
  expect(decisiveAnswers({ queries: 20_000, gap: 'both' })).toBe(at(30_000));
  expect(decisiveAnswers({ gap: 'facts', queries: 20_000 })).toEqual({
    gap: 'facts',
    queries: 100_000,
  });
});

it('keeps apart whatever the points keep apart', () => {
  for (const { question, when } of Object.values(weightSpecs)) {
    if (question !== 'queries' && question !== 'examples') continue;
    for (const border of Object.values(when as Record<string, number>)) {
      const sides = [border - 1, border, border + 1].map((value) =>
        JSON.stringify(decisiveAnswers({ [question]: value })),
      );
      expect(new Set(sides).size).toBe(2);
    }
  }
});

it('is the same object also where others are asked for in between', () => {
  const before = decisiveAnswers({ gap: 'both', queries: 20_000 });
  decisiveAnswers({ gap: 'both', queries: 200_000 });
  expect(decisiveAnswers({ gap: 'both', queries: 30_000 })).toBe(before);
});
