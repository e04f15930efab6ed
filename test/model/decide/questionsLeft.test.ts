import fc from 'fast-check';
import { expect, it } from 'vitest';
import { outlook } from '../../../src/model/decide/outlook';
import { type Answers, listedAnswers } from '../../../src/model/decide/questions';
import { type QuestionsLeft, questionsLeft } from '../../../src/model/decide/questionsLeft';
import { defaultWeights, type Weights } from '../../../src/model/decide/weights';
import {
  anyAnswers,
  anyWeights,
  completeAnswers,
  nearlyCompleteAnswers,
} from '../../support/anyAnswers';
import { withAnswer } from '../../support/plainDecision';

/** The same by walking every way to the end. */
function walked(answers: Answers, weights: Weights): QuestionsLeft {
  const { nextQuestion } = outlook(answers, weights);
  if (!nextQuestion) return { least: 0, most: 0 };
  const after = listedAnswers(nextQuestion).map(({ answer }) =>
    walked(withAnswer(answers, nextQuestion, answer), weights),
  );
  return {
    least: 1 + Math.min(...after.map(({ least }) => least)),
    most: 1 + Math.max(...after.map(({ most }) => most)),
  };
}

it('equals a walk of every way', () => {
  fc.assert(
    fc.property(nearlyCompleteAnswers, (answers) => {
      expect(questionsLeft(answers, defaultWeights)).toEqual(walked(answers, defaultWeights));
    }),
    { numRuns: 100 },
  );
});

it('equals a walk of every way under edited weights', () => {
  fc.assert(
    fc.property(nearlyCompleteAnswers, anyWeights, (answers, weights) => {
      expect(questionsLeft(answers, weights)).toEqual(walked(answers, weights));
    }),
    { numRuns: 30 },
  );
});

// Counted once by walking all 53,799 ways that differ in points or limits, in 24 seconds.
it('begins with at least 2 and at most 13 of the 14 questions', () => {
  expect(questionsLeft({}, defaultWeights)).toEqual({ least: 2, most: 13 });
});

it('holds at every step of a way, whatever is answered', () => {
  fc.assert(
    fc.property(completeAnswers, (all) => {
      let answers: Answers = { material: all.material ?? 'unsure' };
      let before = questionsLeft(answers, defaultWeights);
      for (;;) {
        const { nextQuestion } = outlook(answers, defaultWeights);
        if (!nextQuestion) break;
        answers = { ...answers, [nextQuestion]: all[nextQuestion] };
        const after = questionsLeft(answers, defaultWeights);
        expect(after.least).toBeGreaterThanOrEqual(before.least - 1);
        expect(after.most).toBeLessThanOrEqual(before.most - 1);
        before = after;
      }
      expect(before).toEqual({ least: 0, most: 0 });
    }),
    { numRuns: 15 },
  );
});

it('is nothing exactly where there is no next question', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const { least, most } = questionsLeft(answers, defaultWeights);
      const isOver = outlook(answers, defaultWeights).nextQuestion === undefined;
      expect([least === 0, most === 0]).toEqual([isOver, isOver]);
    }),
    { numRuns: 50 },
  );
});
