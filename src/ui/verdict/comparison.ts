import type { ApproachId } from '../../model/approaches';
import type { Evaluation } from '../../model/evaluate';
import type { DecidingQuestion } from './decidingQuestion';
import { isApproach } from './words';

/** Whom the verdict sets against the recommended approach, and as what. */
export type Opponent = {
  readonly approach: ApproachId;
  /** Does the same job; is the plan's next step; or is the outcome after another answer. */
  readonly as: 'contender' | 'next' | 'otherwise';
};

export type VerdictComparison = {
  readonly recommended: ApproachId;
  readonly opponent?: Opponent;
};

/**
 * The headline's pair; where it names no alternative, the outcome that the one open question could
 * still lead to, which need not do the same job and is not said to.
 */
export function verdictComparison(
  { headline }: Evaluation,
  deciding: DecidingQuestion | undefined,
): VerdictComparison | undefined {
  if (!headline) return undefined;
  const { recommended, alternative, because } = headline;
  if (alternative && because)
    return { recommended, opponent: { approach: alternative, as: because } };
  const otherwise = deciding?.exceptions.map(({ outcome }) => outcome).find(isApproach);
  return {
    recommended,
    ...(otherwise && { opponent: { approach: otherwise, as: 'otherwise' } as const }),
  };
}

/** The approaches of a comparison, the recommended one first. */
export function compared({ recommended, opponent }: VerdictComparison): readonly ApproachId[] {
  return opponent ? [recommended, opponent.approach] : [recommended];
}
