import type { ApproachId } from '../../model/approaches';
import { projection } from '../../model/costs/projection';
import type { Inputs } from '../../model/inputs';
import type { IsoDate } from '../../model/quantity';
import type { QuantityId } from '../../share/flowWords';
import { formatDate } from '../formatDate';
import { formatUsd } from '../kit/format';

/** How the numbers on the arrows are meant, and where they come from. */
export function quantityNote(
  quantity: QuantityId,
  approach: ApproachId,
  inputs: Inputs,
  prices: IsoDate,
): string {
  const { perQuery, once, monthlyFixed } = projection(approach, inputs);
  switch (quantity) {
    case 'tokens':
      return 'Tokens of a query, on average over all queries; ahead of time, of the first run. Our assumptions until you set them under Cost.';
    case 'usd':
      return `US dollars of a query in month 1, on average over all queries: ${formatUsd(perQuery)} in all. Ahead of time, with all work and machines: ${formatUsd(once)} once and ${formatUsd(monthlyFixed)} a month. Prices of ${formatDate(prices)}.`;
    case 'milliseconds':
      return 'The median wait at each part before the first word appears. The evidence is weak: probes of single authors and vendors’ own tests (CX-14).';
  }
}
