import { hasOwnPrices, type PricesId, type PriceTables, priceTable } from '../model/prices';
import { formatDate } from './formatDate';

/** What prices a scenario counts with, in the middle of a sentence. */
export function pricesName(id: PricesId, tables: PriceTables): string {
  const owner = hasOwnPrices(id, tables) ? ' of your organisation' : '';
  return `prices${owner} of ${formatDate(priceTable(tables, id).asOf)}`;
}
