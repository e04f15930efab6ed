import {
  type ApproachId,
  approachIds,
  approachSpecs,
  type OutcomeId,
  outcomeIds,
} from '../../model/approaches';
import type { Headline } from '../../model/costs/costs';
import type { Distribution } from '../../model/decide/outlook';

/** An outcome as the subject of a sentence. */
export function outcomeName(outcome: OutcomeId): string {
  return isApproach(outcome) ? approachSpecs[outcome].name : 'No option meets every limit';
}

/** An outcome behind “then”. */
export function thenOutcome(outcome: OutcomeId): string {
  return isApproach(outcome) ? approachSpecs[outcome].name : 'no option meets every limit';
}

export function isApproach(outcome: OutcomeId): outcome is ApproachId {
  return approachIds.some((id) => id === outcome);
}

/** Where most of the cases still open end. */
export function likeliestOutcome(distribution: Distribution): OutcomeId {
  return outcomeIds.reduce((a, b) => (distribution[b] > distribution[a] ? b : a));
}

/** The approaches that a headline compares, the recommended one first. */
export function compared({ recommended, alternative }: Headline): readonly ApproachId[] {
  return alternative ? [recommended, alternative] : [recommended];
}

/** “a”, “a and b”, “a, b and c”. */
export function listed(parts: readonly string[], word: 'and' | 'or'): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`;
}

/** The text with a capital at its beginning. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
