import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OutcomeId, outcomeIds } from '../../../src/model/approaches';
import { outlook } from '../../../src/model/decide/outlook';
import {
  type Answers,
  listedAnswers,
  type QuestionId,
  questionIds,
} from '../../../src/model/decide/questions';
import { outcomeOf } from '../../../src/model/decide/recommendation';
import { defaultWeights, type Weights } from '../../../src/model/decide/weights';
import { anyAnswers, anyWeights, nearlyCompleteAnswers } from '../../support/anyAnswers';
import { allCompletions, plainDecision, withAnswer } from '../../support/plainDecision';

type Likely = Record<OutcomeId, number>;

/** The outcomes of every completion, one by one. */
function enumerated(answers: Answers, outcome: (answers: Answers) => OutcomeId): Likely {
  const likely = { prompting: 0, rag: 0, tuning: 0, hybrid: 0, none: 0 };
  for (const { answers: complete, common } of allCompletions(answers)) {
    likely[outcome(complete)] += common;
  }
  return likely;
}

const bits = (likely: Likely) =>
  outcomeIds.reduce(
    (sum, id) => (likely[id] > 0 ? sum - likely[id] * Math.log2(likely[id]) : sum),
    0,
  );

/** The question that narrows the outcomes most, by trying every answer to every question. */
function mostNarrowing(answers: Answers, outcome: (answers: Answers) => OutcomeId) {
  let best: { question?: QuestionId; gain: number } = { gain: 1e-12 };
  for (const question of questionIds) {
    if (answers[question] !== undefined) continue;
    const left = listedAnswers(question).reduce(
      (sum, { answer, common }) =>
        sum + common * bits(enumerated(withAnswer(answers, question, answer), outcome)),
      0,
    );
    const gain = bits(enumerated(answers, outcome)) - left;
    // Clearly more, or a tie that the order of the questions decides.
    if (gain > best.gain + (best.question ? 1e-12 : 0)) best = { question, gain };
  }
  return best.question;
}

function expectEnumerated(
  answers: Answers,
  weights: Weights,
  outcome: (answers: Answers) => OutcomeId,
) {
  const { distribution, settled, nextQuestion } = outlook(answers, weights);
  const expected = enumerated(answers, outcome);
  for (const id of outcomeIds) expect(distribution[id]).toBeCloseTo(expected[id], 10);
  const isSettled = outcomeIds.filter((id) => expected[id] > 0).length === 1;
  expect(settled).toBe(isSettled);
  expect(nextQuestion).toBe(isSettled ? undefined : mostNarrowing(answers, outcome));
}

it('equals an enumeration of every completion', () => {
  fc.assert(
    fc.property(nearlyCompleteAnswers, (answers) => {
      expectEnumerated(answers, defaultWeights, (complete) => plainDecision(complete).outcome);
    }),
    { numRuns: 150 },
  );
});

it('equals an enumeration of every completion under edited weights', () => {
  fc.assert(
    fc.property(nearlyCompleteAnswers, anyWeights, (answers, weights) => {
      expectEnumerated(answers, weights, (complete) => outcomeOf(complete, weights));
    }),
    { numRuns: 50 },
  );
});

it('is certain in all', () => {
  fc.assert(
    fc.property(anyAnswers, anyWeights, (answers, weights) => {
      const { distribution } = outlook(answers, weights);
      const all = outcomeIds.reduce((sum, id) => sum + distribution[id], 0);
      expect(all).toBeCloseTo(1, 10);
    }),
    { numRuns: 50 },
  );
});

it('leaves every outcome open before anything is answered', () => {
  const { distribution, settled } = outlook({}, defaultWeights);
  for (const id of outcomeIds) expect(distribution[id]).toBeGreaterThan(0);
  expect(settled).toBe(false);
});

it('is the average of what it becomes with each answer to a question', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...questionIds), (some, question) => {
      const answers = { ...some, [question]: 'unsure' };
      const now = outlook(answers, defaultWeights).distribution;
      for (const id of outcomeIds) {
        const average = listedAnswers(question).reduce((sum, { answer, common }) => {
          const after = outlook(withAnswer(answers, question, answer), defaultWeights);
          return sum + common * after.distribution[id];
        }, 0);
        expect(now[id]).toBeCloseTo(average, 10);
      }
    }),
    { numRuns: 50 },
  );
});

describe('next question', () => {
  it('was never asked and is there unless the outcome is settled or none would help', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { settled, nextQuestion } = outlook(answers, defaultWeights);
        if (nextQuestion) expect(answers[nextQuestion]).toBeUndefined();
        if (settled) expect(nextQuestion).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });

  it('is absent when all that is open was asked and not known', () => {
    const answers = Object.fromEntries(questionIds.map((question) => [question, 'unsure']));
    const { settled, nextQuestion } = outlook(answers, defaultWeights);
    expect({ settled, nextQuestion }).toEqual({ settled: false, nextQuestion: undefined });
  });

  it('is settled by an answer that decides alone', () => {
    expect(outlook({ cite: 'must', material: 'none' }, defaultWeights).settled).toBe(true);
  });
});
