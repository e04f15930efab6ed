import { ownPricesFrom } from '../data/prices/ownPricesFrom';
import { newestPrices, type PriceTables, priceTable } from '../model/prices';

/** The tables of a page with its organisation's prices among them, and what of the file is not used. */
export type OwnPrices = { readonly tables: PriceTables; readonly problems: readonly string[] };

/** Lays the text of an organisation's price file over the newest table. Never throws. */
export function ownPrices(name: string, text: string, tables: PriceTables): OwnPrices {
  const id = newestPrices(tables);
  const { table, refused } = ownPricesFrom(parsed(text), priceTable(tables, id));
  const problems = refused.map(({ sentence }) => `${name}: ${sentence}`);
  return table
    ? { tables: { ...tables, [`${id}.${table.asOf}`]: table }, problems }
    : { tables, problems };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
