import fc from 'fast-check';
import { expect, it } from 'vitest';
import { flips, outcomeIntervals } from '../../../src/model/decide/flips';
import { type Answers, listedAnswers, questionIds } from '../../../src/model/decide/questions';
import { outcomeOf, recommendation } from '../../../src/model/decide/recommendation';
import { defaultWeights } from '../../../src/model/decide/weights';
import { parameterSpec } from '../../../src/model/parameters';
import { anyAnswers } from '../../support/anyAnswers';
import { plainDecision, withAnswer } from '../../support/plainDecision';

const outcome = (answers: Answers) => outcomeOf(answers, defaultWeights);

it('lists every single answer that changes the outcome, and no other', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const expected = [];
      for (const question of questionIds) {
        for (const { answer } of listedAnswers(question)) {
          const other = plainDecision(withAnswer(answers, question, answer)).outcome;
          if (other !== plainDecision(answers).outcome) {
            expected.push({ question, answer, outcome: other });
          }
        }
      }
      expect(flips(answers, outcome)).toEqual(expected);
      expect(recommendation(answers, defaultWeights).flips).toEqual(expected);
    }),
  );
});

/** Every whole number near something that a rule compares with, and both ends. */
const near = (values: readonly number[], max: number) => [
  ...new Set(
    [0, ...values, max].flatMap((value) =>
      Array.from({ length: 41 }, (_, i) => Math.min(Math.max(value - 20 + i, 0), max)),
    ),
  ),
];
const scans = {
  examples: [...Array(1_100).keys(), ...near([1_000, 10_000], 1_000_000)],
  queries: near([100, 1_000, 10_000, 50_000, 100_000, 200_000, 1_000_000, 2_000_000], 50_000_000),
};

it.each(['examples', 'queries'] as const)(
  'cuts the range of %s exactly where the outcome changes',
  (id) => {
    const { min, max } = parameterSpec(id);
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const intervals = outcomeIntervals(id, { min, max }, answers, outcome);
        expect(intervals[0]?.from).toBe(min);
        expect(intervals.at(-1)?.upTo).toBe(max);
        intervals.slice(1).forEach((interval, i) => {
          expect(interval.from).toBe((intervals[i]?.upTo ?? NaN) + 1);
          expect(interval.outcome).not.toBe(intervals[i]?.outcome);
        });
        for (const value of scans[id]) {
          if (value < min) continue;
          const at = intervals.find(({ from, upTo }) => from <= value && value <= upTo);
          const actual = plainDecision({ ...answers, [id]: value }).outcome;
          if (at?.outcome !== actual)
            expect(`${value}: ${at?.outcome}`).toBe(`${value}: ${actual}`);
        }
      }),
      { numRuns: 60 },
    );
  },
);
