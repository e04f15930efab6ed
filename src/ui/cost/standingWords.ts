import type { ApproachId } from '../../model/approaches';
import { isNothingKnown } from '../../model/decide/questions';
import type { Evaluation } from '../../model/evaluate';
import { overBudgetSentence } from '../budgetSentence';
import { jobWords } from './jobWords';

/** Whether an approach does the job, and whether the budget allows it. */
export function standingWords(id: ApproachId, evaluation: Evaluation): string {
  const job = jobWords(id, evaluation, isNothingKnown(evaluation.scenario.answers));
  return overBudgetSentence(id, evaluation) ? `${job}; over your budget` : job;
}
