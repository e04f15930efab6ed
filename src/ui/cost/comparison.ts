import { type ApproachId, approachSpecs } from '../../model/approaches';
import { triggerClause } from '../../model/decide/limits';
import type { Evaluation } from '../../model/evaluate';
import { unmetWords } from './jobWords';

/** Whom the pictures set side by side; without an other, one approach alone. */
export type Comparison = {
  readonly one: ApproachId;
  readonly other?: ApproachId;
  /** Does the same job; is the plan's next step; or is where an open answer could still lead. */
  readonly as?: 'contender' | 'next' | 'open';
};

/** The headline's pair; where there is no headline, the cheapest approach alone. */
export function comparison({ headline, costs }: Evaluation): Comparison {
  if (!headline) return { one: costs.cheapest ?? 'prompting' };
  const { recommended: one, alternative, because } = headline;
  return alternative && because ? { one, other: alternative, as: because } : { one };
}

/** What to know about a comparison that is not between equal jobs; undefined where it is. */
export function comparisonNote(evaluation: Evaluation): string | undefined {
  const { other, as } = comparison(evaluation);
  if (!other || as === 'contender') return undefined;
  const { name } = approachSpecs[other];
  const { next } = evaluation.decision.plan;
  const trigger = next && triggerClause(next.once);
  if (as === 'next')
    return `${name} is the next step of the plan${trigger ? `, once ${trigger}` : ''}.`;
  const unmet = unmetWords(other, evaluation);
  return `${name}${unmet ? ` ${unmet}; it` : ''} is where an answer still open could lead.`;
}

/** Which approaches the strips compare: the contenders, or the pair where there is but one of them. */
export function stripApproaches(evaluation: Evaluation): readonly ApproachId[] {
  const { contenders } = evaluation.costs;
  if (contenders.length > 1 || !evaluation.headline) return contenders;
  const { one, other } = comparison(evaluation);
  return other ? [one, other] : [];
}
