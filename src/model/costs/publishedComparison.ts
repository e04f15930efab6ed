import { approachIds } from '../approaches';
import type { Inputs } from '../inputs';
import { type Basis, basisIds } from '../scenario';
import type { Costs } from './costs';
import type { Projection } from './projection';
import { publishedCosts, type ShownCosts, type SomeApproaches } from './published';
import type { PublishedEstimates } from './publishedEstimate';
import type { PublishedProjection, Span } from './publishedProjection';

/** What one basis makes of a scenario, in USD; approaches that it does not cover are absent. */
export type BasisRow = {
  readonly basis: Basis;
  /** With the costs that the source leaves out. */
  readonly isComplete: boolean;
  readonly approaches: SomeApproaches<{
    readonly once: Span;
    /** Month 1 with its queries. */
    readonly firstMonth: Span;
    readonly horizonTotal: Span;
  }>;
} & Pick<Costs, 'cheapest' | 'cheapestContender'>;

/** Every basis side by side: our build-up, then each source, completed too where it leaves costs out. */
export function publishedComparison(
  inputs: Inputs,
  costs: Costs,
  estimates: PublishedEstimates,
): readonly BasisRow[] {
  return basisIds.flatMap((basis) => {
    if (basis === 'buildUp') return [row(basis, true, costs)];
    const estimate = estimates[basis];
    return (estimate.leftOut ? [false, true] : [false]).map((isComplete) =>
      row(basis, isComplete, publishedCosts({ estimate, isComplete }, inputs, costs)),
    );
  });
}

function row(
  basis: Basis,
  isComplete: boolean,
  { projections, cheapest, cheapestContender }: ShownCosts,
): BasisRow {
  const figures = approachIds.flatMap((id) => {
    const each = projections[id];
    return each ? [[id, figuresOf(each)]] : [];
  });
  return {
    basis,
    isComplete,
    approaches: Object.fromEntries(figures),
    cheapest,
    cheapestContender,
  };
}

function figuresOf(each: Projection | PublishedProjection) {
  const { once, cumulative, horizonTotal } =
    'ranges' in each
      ? each.ranges
      : {
          once: exactly(each.once),
          cumulative: each.cumulative.map(exactly),
          horizonTotal: exactly(each.horizonTotal),
        };
  const end = cumulative[1] ?? once;
  const firstMonth = {
    low: end.low - once.low,
    mid: end.mid - once.mid,
    high: end.high - once.high,
  };
  return { once, firstMonth, horizonTotal };
}

function exactly(usd: number): Span {
  return { low: usd, mid: usd, high: usd };
}
