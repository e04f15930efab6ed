import type { PriceTable, PriceTables } from '../../model/prices';
import { table20261120 } from './table20261120';

// Written by `npm run import-prices`.
/** Every table of prices by its day. They stay for ever: links name the day of their prices. */
export const priceTables: PriceTables = {
  '2026-11-20': table20261120,
};

/** The table that a new scenario starts with. */
export const newestPriceTable: PriceTable = table20261120;
