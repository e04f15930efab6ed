import { type LineItemId, lineItemSpec } from '../../model/costs/lineItems';
import type { Evaluation } from '../../model/evaluate';

/** The line items that cost the recommended approach most over the horizon, the largest first. */
export function dearestItems(
  { headline, costs, inputs: { parameters } }: Evaluation,
  count: number,
): readonly LineItemId[] {
  if (!headline) return [];
  const times = {
    once: 1,
    month: parameters.months,
    query: parameters.queries * parameters.months,
  };
  return costs.lineItems[headline.recommended]
    .map(({ id, usd }) => ({ id, usd: usd * times[lineItemSpec(id).when] }))
    .sort((a, b) => b.usd - a.usd)
    .slice(0, count)
    .map(({ id }) => id);
}
