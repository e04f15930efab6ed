import { type OutcomeId, outcomeIds } from '../../../model/approaches';
import { CLOSE_CALL_POINTS } from '../../../model/decide/recommendation';
import { STABILITY_DRAWS } from '../../../model/decide/stability';
import type { Decision, Evaluation } from '../../../model/evaluate';
import { formatNumber, formatShare } from '../../kit/format';

/** How well the outcome stands other weights, and how near the border is. */
export function stabilitySentence({ stability, margin }: Decision): string {
  return `The outcome stays the same in ${formatShare(stability)} of ${formatNumber(STABILITY_DRAWS)} trials in which every weight and both borders vary by up to a fifth. ${marginWords(margin)}`;
}

function marginWords(margin: number | undefined): string {
  if (margin === undefined) return 'Points alone cannot change it: no border decides it.';
  const points = `${formatNumber(margin)} ${margin === 1 ? 'point' : 'points'}`;
  return margin <= CLOSE_CALL_POINTS
    ? `It is a close call: ${points} from the border at which it changes.`
    : `The border at which it changes is ${points} away.`;
}

/** Stands in front of the outcomes that are still possible. */
export const STILL_POSSIBLE =
  'If the open questions are answered as projects commonly answer them (our assumption), it ends in:';

/** The outcomes that unanswered questions leave possible, the likeliest first; none once settled. */
export function stillPossible({ decision }: Evaluation): readonly OutcomeId[] {
  const { distribution, settled } = decision.outlook;
  if (settled) return [];
  return outcomeIds
    .filter((id) => distribution[id] > 0)
    .sort((a, b) => distribution[b] - distribution[a]);
}
