import type { ApproachId } from '../../model/approaches';
import { isNothingKnown } from '../../model/decide/questions';
import type { Evaluation } from '../../model/evaluate';
import { savingApproach, savingSentence } from '../savingSentence';
import { comparisonNote } from './comparison';

export type ChartNote = {
  /** Who is compared, where that needs a word. */
  readonly compared: string | undefined;
  /** Where a tuned model's saving comes from, and whose that is. */
  readonly saving: { readonly says: string; readonly approach: ApproachId } | undefined;
};

/** What to know about a picture of the costs. */
export function chartNote(evaluation: Evaluation): ChartNote {
  const { headline, scenario, published } = evaluation;
  // A source's figures say nothing of models and prompts.
  const isCompared = headline && !published && !isNothingKnown(scenario.answers);
  const approach = isCompared ? savingApproach(headline) : undefined;
  const says = isCompared ? savingSentence(evaluation, headline) : undefined;
  return {
    compared: comparisonNote(evaluation),
    saving: approach && says ? { says, approach } : undefined,
  };
}
