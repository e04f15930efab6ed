import { newestPriceTable } from '../../src/data/prices/priceTables';
import { withOwnPrices } from '../../src/model/inputs';
import type { PriceTable, PriceTables } from '../../src/model/prices';

/** A table of two years before the newest: everything dearer, and with a model that is gone since. */
export const olderTable: PriceTable = {
  ...newestPriceTable,
  asOf: '2024-11-20',
  chat: {
    ...Object.fromEntries(
      Object.entries(newestPriceTable.chat).map(([id, row]) => [
        id,
        withOwnPrices(row, { input: row.input * 3, output: row.output * 3 }),
      ]),
    ),
    'model-of-2024': { ...withOwnPrices(anyRow(), { input: 40, output: 90 }), id: 'model-of-2024' },
  },
};

/** The newest table with the older one beside it. */
export const tablesWithOlder: PriceTables = {
  '2024-11-20': olderTable,
  [newestPriceTable.asOf]: newestPriceTable,
};

function anyRow() {
  const row = newestPriceTable.chat['gpt-6-luna'];
  if (!row) throw new Error('The newest table lacks a model that tests rest on');
  return row;
}
