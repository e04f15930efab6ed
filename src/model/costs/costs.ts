import { type ApproachId, approachIds } from '../approaches';
import type { Answers } from '../decide/questions';
import type { Recommendation } from '../decide/recommendation';
import type { Inputs } from '../inputs';
import { type Availability, availability } from './availability';
import { type BreakEvenMonth, breakEvenMonth, type Crossings, crossingMonths } from './breakEven';
import { type Comparison, comparison } from './contenders';
import { type LineItem, lineItems } from './lineItems';
import { type ByApproach, byApproach, type Projection, projection } from './projection';
import { type ByPair, byPair, volumeCrossings } from './volume';

/** Everything about money that any view shows. */
export type Costs = Comparison & {
  readonly projections: ByApproach<Projection>;
  readonly lineItems: ByApproach<readonly LineItem[]>;
  readonly availability: ByApproach<Availability>;
  readonly breakEven: {
    readonly months: ByPair<BreakEvenMonth>;
    readonly crossings: ByPair<readonly number[]>;
    readonly volume: ByPair<Crossings>;
  };
};

/** The costs of every approach, compared among those that do the same job. */
export function costs(answers: Answers, decided: Recommendation, inputs: Inputs): Costs {
  const projections = byApproach((id) => projection(id, inputs));
  const availabilities = byApproach((id) => availability(id, inputs, answers));
  const horizonTotals = byApproach((id) => projections[id].horizonTotal);
  const totals = (id: ApproachId) => projections[id].cumulative;
  return {
    ...comparison(answers, decided, inputs, availabilities, horizonTotals),
    projections,
    lineItems: byApproach((id) => lineItems(id, inputs)),
    availability: availabilities,
    breakEven: {
      months: byPair((a, b) => breakEvenMonth(totals(a), totals(b))),
      crossings: byPair((a, b) => crossingMonths(totals(a), totals(b))),
      volume: volumeCrossings(inputs),
    },
  };
}

/** The recommended approach against its nearest alternative: the one number that matters. */
export type Headline = {
  readonly recommended: ApproachId;
  /** The cheapest other contender, else the next step of the plan; none if there is neither. */
  readonly alternative?: ApproachId;
  readonly because?: 'contender' | 'next';
};

/** Whom the headline compares; undefined when no option meets every limit. */
export function headline(
  { outcome, plan }: Recommendation,
  { contenders, projections }: Costs,
): Headline | undefined {
  if (outcome === 'none') return undefined;
  const others = approachIds.filter((id) => id !== outcome && contenders.includes(id));
  const nearest = others.sort(
    (a, b) => projections[a].horizonTotal - projections[b].horizonTotal,
  )[0];
  if (nearest) return { recommended: outcome, alternative: nearest, because: 'contender' };
  const next = plan.next?.approach;
  if (next && next !== outcome) return { recommended: outcome, alternative: next, because: 'next' };
  return { recommended: outcome };
}
