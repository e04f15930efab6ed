import { isNothingKnown } from '../../model/decide/questions';
import type { Evaluation } from '../../model/evaluate';
import { savingSentence } from '../savingSentence';
import { comparisonNote } from './comparison';

/** What to know about a picture of the costs: who is compared, and where a tuned model's saving comes from. */
export function chartNote(evaluation: Evaluation): string | undefined {
  const { headline, scenario, published } = evaluation;
  // A source's figures say nothing of models and prompts.
  const isCompared = headline && !published && !isNothingKnown(scenario.answers);
  const notes = [comparisonNote(evaluation), isCompared && savingSentence(evaluation, headline)];
  return notes.filter(Boolean).join(' ') || undefined;
}
