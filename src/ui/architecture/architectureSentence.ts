import { approachSpecs, patternSpecs } from '../../model/approaches';
import type { Architecture } from '../../model/architecture/graph';
import { queryTokens } from '../../model/architecture/queryCalls';
import { projection } from '../../model/costs/projection';
import type { Inputs } from '../../model/inputs';
import { latency } from '../../model/latency';
import type { MoneyFormat } from '../../share/moneyFormat';
import { formatNumber } from '../kit/format';

/** What an architecture needs for a query, in a sentence. */
export function architectureSentence(
  { approach, pattern }: Architecture,
  inputs: Inputs,
  asMoney: MoneyFormat,
): string {
  const name = approachSpecs[approach].name;
  const asPattern = pattern ? ` (${patternSpecs[pattern].name.toLowerCase()})` : '';
  const { read, written } = queryTokens(approach, inputs);
  const { perQuery, monthlyFixed } = projection(approach, inputs);
  const price =
    perQuery > 0
      ? `costs ${asMoney(perQuery)}`
      : `costs nothing by the query but ${asMoney(monthlyFixed)} a month`;
  const seconds = formatNumber(Math.round(latency(approach, inputs).median / 100) / 10);
  const query = pattern === 'router' || pattern === 'cascade' ? 'an average query' : 'a query';
  return `For ${query}, ${name}${asPattern} reads ${formatNumber(read)} tokens, writes ${formatNumber(written)} and ${price}; the first word comes after about ${seconds} s.`;
}
