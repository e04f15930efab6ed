import { expect, it } from 'vitest';
import { newestPriceTable } from '../../../src/data/prices/priceTables';
import { table20261120 } from '../../../src/data/prices/table20261120';
import { priceAgeSentence } from '../../../src/ui/cost/priceAgeSentence';

const none = { rerank: {}, store: {}, chat: {}, tuned: {}, embedding: {} };

it('says of the table on how many sources it rests, and how old its prices are', () => {
  expect(priceAgeSentence(table20261120)).toMatchInlineSnapshot(
    `"116 records of prices from 40 sources, the oldest as of 8 May 2026, the newest of 4 November 2026."`,
  );
});

it('says one day where all prices are of the same', () => {
  const [model] = Object.values(newestPriceTable.chat);
  if (!model) throw new Error('The table lists no model.');
  const table = {
    ...newestPriceTable,
    ...none,
    chat: { [model.id]: { ...model, asOf: '2026-10' } },
  };
  expect(priceAgeSentence({ ...table, sources: {} })).toBe(
    '1 record of prices from 0 sources, all as of October 2026.',
  );
});

it('says no age where no price has a date', () => {
  expect(priceAgeSentence({ ...newestPriceTable, ...none })).toMatch(
    /^0 records of prices from \d+ sources\.$/,
  );
});
