import { type LineItem, lineItemSpec } from '../../../model/costs/lineItems';
import type { MoneyFormat } from '../../../share/moneyFormat';
import { formatNumber } from '../../kit/format';

/** What a line item comes to: once, a month, or by the query and what that makes a month. */
export function itemWords({ id, usd }: LineItem, queries: number, asMoney: MoneyFormat): string {
  const { when } = lineItemSpec(id);
  if (when === 'once') return `${asMoney(usd)} once`;
  if (when === 'month') return `${asMoney(usd)} a month`;
  const month = `${asMoney(usd * queries)} a month at ${formatNumber(queries)} queries`;
  return `${asMoney(usd)} a query, ${month}`;
}
