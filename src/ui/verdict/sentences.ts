import { isNothingKnown } from '../../model/decide/questions';
import type { Evaluation } from '../../model/evaluate';
import { overBudgetSentence } from '../budgetSentence';
import { savingSentence } from '../savingSentence';
import { closingSentences } from './closingSentences';
import { confidenceSentence } from './confidenceSentence';
import { costPieces, type Piece } from './costSentence';
import { decidingQuestion } from './decidingQuestion';
import { nowSentence } from './nowSentence';
import { obstacleWords } from './obstacleWords';
import { priceChangeSentences } from './priceChangeSentences';
import { volumeSentence } from './volumeSentence';
import { waysOutSentence } from './waysOut';
import { whySentence } from './whySentence';
import { compared } from './words';

/** All that the verdict says, for the page and for everything that quotes it. */
export type VerdictSentences = {
  /** What to do now, in one line. */
  readonly now: string;
  readonly why: string;
  /** What would open a way, where there is none or the recommended one is blocked. */
  readonly wayOut: string | undefined;
  /** The one number that matters, with what can be changed in it; empty where there is none. */
  readonly cost: readonly Piece[];
  readonly breakEven: string | undefined;
  /** Where a saving comes from. */
  readonly saving: string | undefined;
  /** Where the recommended approach goes over the budget. */
  readonly overBudget: string | undefined;
  /** What closes or retires within the horizon. */
  readonly closing: readonly string[];
  /** What gets another price within the horizon. */
  readonly priceChanges: readonly string[];
  readonly confidence: string | undefined;
};

/** The verdict on a scenario in words. */
export function verdictSentences(evaluation: Evaluation): VerdictSentences {
  const deciding = decidingQuestion(evaluation);
  const headline = isNothingKnown(evaluation.scenario.answers) ? undefined : evaluation.headline;
  const approaches = headline ? compared(headline) : [];
  return {
    now: nowSentence(evaluation, deciding),
    why: whySentence(evaluation),
    wayOut:
      evaluation.decision.outcome === 'none'
        ? waysOutSentence(evaluation)
        : obstacleWords(evaluation)?.wayOut,
    cost: headline ? costPieces(evaluation, headline) : [],
    breakEven: headline && volumeSentence(evaluation, headline),
    saving: headline && savingSentence(evaluation, headline),
    overBudget: headline && overBudgetSentence(headline.recommended, evaluation),
    closing: closingSentences(evaluation, approaches),
    priceChanges: priceChangeSentences(evaluation, approaches),
    confidence: confidenceSentence(evaluation),
  };
}
