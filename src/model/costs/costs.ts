import { type ApproachId, approachIds } from '../approaches';
import type { Distribution } from '../decide/outlook';
import { type Answers, known } from '../decide/questions';
import type { Recommendation } from '../decide/recommendation';
import type { Inputs } from '../inputs';
import { type Availability, availability } from './availability';
import { type BreakEvenMonth, breakEvenMonth, type Crossings, crossingMonths } from './breakEven';
import { type Comparison, cheapestOf, comparison } from './contenders';
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
  readonly alternative?: ApproachId;
  /**
   * The cheapest other contender does the same job; else the next step of the plan; else where an
   * answer that is still open would most likely lead. None if there is none of these.
   */
  readonly because?: 'contender' | 'next' | 'open';
};

/** Whom the headline compares; undefined when no option meets every limit. */
export function headline(
  answers: Answers,
  decided: Recommendation,
  distribution: Distribution,
  { contenders, projections }: Costs,
): Headline | undefined {
  const recommended = decided.outcome;
  if (recommended === 'none') return undefined;
  const others = approachIds.filter((id) => id !== recommended);
  const totals = byApproach((id) => projections[id].horizonTotal);
  const contender = cheapestOf(
    others.filter((id) => contenders.includes(id)),
    totals,
  );
  if (contender) return { recommended, alternative: contender, because: 'contender' };
  const next = decided.plan.next?.approach;
  if (next && next !== recommended) return { recommended, alternative: next, because: 'next' };
  const open = others
    .filter((id) => isStillOpen(id, answers, decided))
    .sort((a, b) => distribution[b] - distribution[a])[0];
  return open ? { recommended, alternative: open, because: 'open' } : { recommended };
}

/** Whether a single answer not known yet would lead to the approach. */
function isStillOpen(id: ApproachId, answers: Answers, { flips }: Recommendation): boolean {
  return flips.some(
    ({ question, outcome }) => outcome === id && known(answers, question) === undefined,
  );
}
