import type { ApproachId } from '../../model/approaches';
import { horizonItems } from '../../model/costs/horizonItems';
import { lineItemIds, lineItemSpec } from '../../model/costs/lineItems';
import type { Inputs } from '../../model/inputs';
import type { Usd } from '../../model/quantity';

/** When money is spent: before the first query, every month, or with each query. */
export const moneyGroups = ['once', 'month', 'query'] as const;
export type MoneyGroup = (typeof moneyGroups)[number];

export const moneyGroupWords: {
  readonly [Group in MoneyGroup]: { readonly label: string; readonly spentOn: string };
} = {
  once: { label: 'Once', spentOn: 'building it' },
  month: { label: 'Monthly', spentOn: 'keeping it running' },
  query: { label: 'Queries', spentOn: 'queries' },
};

/** What an approach spends over the horizon in each group, in USD. */
export function moneyOf(
  approach: ApproachId,
  inputs: Inputs,
): { readonly [Group in MoneyGroup]: Usd } {
  const items = horizonItems(approach, inputs);
  const spent = { once: 0, month: 0, query: 0 };
  for (const id of lineItemIds) spent[lineItemSpec(id).when] += items[id];
  return spent;
}
