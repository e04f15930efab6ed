import { isNothingKnown } from '../../model/decide/questions';
import type { Evaluation } from '../../model/evaluate';
import { doubts } from '../doubts';
import { obstacleWords } from './obstacleWords';
import { listed, outcomeName } from './words';

const MOST = 2;

/** How sure the verdict is, and what would make it surer. */
export function confidenceSentence(evaluation: Evaluation): string | undefined {
  const { scenario, decision } = evaluation;
  if (isNothingKnown(scenario.answers)) return undefined;
  const blocked = obstacleWords(evaluation);
  const level = blocked
    ? `Confidence ${decision.confidence} that ${outcomeName(decision.outcome)} fits; as things are set it cannot be had.`
    : `Confidence ${decision.confidence}.`;
  const raisers = doubts(evaluation).map(({ raiser }) => raiser);
  const rise =
    raisers.length > 0 ? ` It would rise with ${listed(raisers.slice(0, MOST), 'and')}.` : '';
  return `${level}${rise}`;
}
