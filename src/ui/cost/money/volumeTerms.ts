import type { ApproachId } from '../../../model/approaches';
import { publishedItemSpecs } from '../../../model/costs/publishedEstimate';
import type { Evaluation } from '../../../model/evaluate';
import { type MoneyGroup, moneyOf } from '../money';
import { inputsAt } from './figureItems';
import { publishedFigureItems } from './publishedFigureItems';

/** What an approach spends over the horizon in each group at a number of queries a month, in USD. */
export function volumeTerms(
  approach: ApproachId,
  queries: number,
  { inputs, published }: Evaluation,
): { readonly [Group in MoneyGroup]: number } {
  const at = inputsAt(inputs, { queries });
  if (!published) return moneyOf(approach, at);
  const spent = { once: 0, month: 0, query: 0 };
  for (const { id, usd } of publishedFigureItems(approach, 'total', published.reading, at)) {
    spent[publishedItemSpecs[id].when] += usd.mid;
  }
  return spent;
}
