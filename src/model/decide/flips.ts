import type { OutcomeId } from '../approaches';
import {
  type Answers,
  type KnownAnswer,
  listedAnswers,
  type QuestionId,
  questionIds,
} from './questions';

/** One other answer that would change the outcome. */
export type Flip = {
  readonly question: QuestionId;
  readonly answer: KnownAnswer;
  readonly outcome: OutcomeId;
};

/** Every single answer that would change the outcome, in the order of the questions. */
export function flips(
  answers: Answers,
  outcomeOf: (answers: Answers) => OutcomeId,
): readonly Flip[] {
  const outcome = outcomeOf(answers);
  return questionIds.flatMap((question) =>
    listedAnswers(question)
      .map(({ answer }) => ({
        question,
        answer,
        outcome: outcomeOf({ ...answers, [question]: answer }),
      }))
      .filter((flip) => flip.outcome !== outcome),
  );
}

/** An interval of a number question, its ends included, throughout which the outcome is the same. */
export type OutcomeInterval = {
  readonly from: number;
  readonly upTo: number;
  readonly outcome: OutcomeId;
};

/**
 * The intervals of a number question between which the outcome changes, from `min` to `max`.
 * Exact as long as at most one change lies between two listed values, which a test holds.
 */
export function outcomeIntervals(
  question: 'examples' | 'queries',
  { min, max }: { readonly min: number; readonly max: number },
  answers: Answers,
  outcomeOf: (answers: Answers) => OutcomeId,
): readonly OutcomeInterval[] {
  const at = (value: number) => outcomeOf({ ...answers, [question]: value });
  const stops = [min, ...listedAnswers(question).map(({ answer }) => Number(answer)), max];
  const intervals: OutcomeInterval[] = [];
  let from = min;
  for (let i = 1; i < stops.length; i++) {
    let low = stops[i - 1] ?? min;
    let high = stops[i] ?? max;
    if (at(low) === at(high)) continue;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (at(middle) === at(low)) low = middle;
      else high = middle;
    }
    intervals.push({ from, upTo: low, outcome: at(low) });
    from = high;
  }
  return [...intervals, { from, upTo: max, outcome: at(max) }];
}
