import { expect, it } from 'vitest';
import { priceChanges } from '../../../src/data/prices/priceChanges';
import { priceTableFrom } from '../../../src/data/prices/priceTableFrom';
import { newestPriceTable } from '../../../src/data/prices/priceTables';
import type { ChatPrice, PriceTable } from '../../../src/model/prices';
import sample from './sample.json';

const table = priceTableFrom(sample).table ?? newestPriceTable;
const [plain, long] = Object.values(table.chat) as [ChatPrice, ChatPrice];
const { cachedInput: _, ...uncached } = long;
const shelf = { 'store-free': { ...table.store['store-free'], figures: { flatMonth: 5 } } };

it.each<[string, Partial<{ [Part in keyof PriceTable]: unknown }>, string[]]>([
  ['nothing', {}, []],
  ['the day', { asOf: '2026-04-01' }, ['Prices as of: 2026-03-01 → 2026-04-01.']],
  [
    'a price',
    { chat: { ...table.chat, 'plain-1': { ...plain, input: 1.25 } } },
    ['Chat price “plain-1”: input 1 → 1.25 USD per million tokens.'],
  ],
  [
    'a price that was not there',
    { chat: { ...table.chat, 'plain-1': { ...plain, cachedInput: 0.1 } } },
    ['Chat price “plain-1”: cachedInput is new, 0.1 USD per million tokens.'],
  ],
  [
    'a price that goes',
    { chat: { ...table.chat, 'long-2.5': uncached } },
    ['Chat price “long-2.5”: cachedInput is gone, it was 0.2 USD per million tokens.'],
  ],
  [
    'a part of a part',
    {
      chat: {
        ...table.chat,
        'long-2.5': { ...long, longContext: { ...long.longContext, aboveInputTokens: 128_000 } },
      },
    },
    ['Chat price “long-2.5”: longContext.aboveInputTokens 100000 → 128000 tokens.'],
  ],
  [
    'a text',
    { chat: { ...table.chat, 'plain-1': { ...plain, provider: 'Plain & Co' } } },
    ['Chat price “plain-1”: provider Plain → “Plain & Co”.'],
  ],
  [
    'the sources of a price',
    { chat: { ...table.chat, 'plain-1': { ...plain, sources: ['page', 'list'] } } },
    ['Chat price “plain-1”: sources page → page, list.'],
  ],
  [
    'a record that is new',
    { chat: { ...table.chat, 'plain-2': { ...plain, id: 'plain-2' } } },
    ['Chat price “plain-2” is new.'],
  ],
  ['a record that goes', { rerank: {} }, ['Reranker “rank-1” is gone.']],
  [
    'the figures of a store',
    { store: shelf },
    [
      'Vector store “store-free”: figures.flatMonth 0 → 5.',
      'Vector store “store-free”: figures.includedStorageGb is gone, it was 2.',
    ],
  ],
  [
    'a source',
    { sources: { ...table.sources, page: { ...table.sources.page, date: '2026-03-01' } } },
    ['Source “page”: date 2026-02-01 → 2026-03-01.'],
  ],
])('tells of %s', (_what, change, sentences) => {
  expect(priceChanges(table, { ...table, ...change } as PriceTable)).toEqual(sentences);
});

it('tells the same things the other way round', () => {
  const there = priceChanges(table, newestPriceTable);
  const back = priceChanges(newestPriceTable, table);
  expect(back).toHaveLength(there.length);
  expect(there.filter((line) => line.endsWith(' is new.'))).toHaveLength(
    back.filter((line) => line.endsWith(' is gone.')).length,
  );
});
