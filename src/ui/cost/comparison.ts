import { type ApproachId, approachIds, approachSpecs } from '../../model/approaches';
import { triggerClause } from '../../model/decide/limits';
import type { Evaluation } from '../../model/evaluate';
import { unmetWords } from './jobWords';

/** Whom the pictures set side by side; without an other, one approach alone. */
export type Comparison = {
  readonly one: ApproachId;
  readonly other?: ApproachId;
  /**
   * Does the same job; is the plan's next step; is where an open answer could still lead; or is what
   * the chosen source covers besides.
   */
  readonly as?: 'contender' | 'next' | 'open' | 'covered';
};

/**
 * The headline's pair; where there is no headline, the cheapest approach alone. By a published estimate
 * that does not cover the pair, what it does cover, those first that do the job.
 */
export function comparison(evaluation: Evaluation): Comparison {
  const { published } = evaluation;
  const pair = headlinePair(evaluation);
  if (!published) return pair;
  const { projections, contenders } = published;
  if (projections[pair.one] && (!pair.other || projections[pair.other]) && pair.other) return pair;
  const total = (id: ApproachId) => projections[id]?.horizonTotal ?? 0;
  const rank = (id: ApproachId) =>
    [pair.one, pair.other].includes(id) ? 0 : contenders.includes(id) ? 1 : 2;
  const [one, other] = approachIds
    .filter((id) => projections[id])
    .sort((a, b) => rank(a) - rank(b) || total(a) - total(b));
  if (!one) return pair;
  if (!other) return { one };
  const isSameJob = [one, other].every((id) => contenders.includes(id));
  return { one, other, as: isSameJob ? 'contender' : 'covered' };
}

function headlinePair({ headline, costs }: Evaluation): Comparison {
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
  if (as === 'covered') return unmet ? `${name} ${unmet}.` : undefined;
  return `${name}${unmet ? ` ${unmet}; it` : ''} is where an answer still open could lead.`;
}

/** Which approaches the strips compare: the contenders, or the pair where there is but one of them. */
export function stripApproaches(evaluation: Evaluation): readonly ApproachId[] {
  const { contenders } = evaluation.costs;
  if (contenders.length > 1 || !evaluation.headline) return contenders;
  const { one, other } = comparison(evaluation);
  return other ? [one, other] : [];
}
