import type { PriceTables } from '../../src/model/prices';
import { ownPrices } from '../../src/share/ownPrices';
import { tablesWithOlder } from './olderTable';

const file = {
  asOf: '2026-12-01',
  chat: [
    { id: 'gpt-6.1-terra', input: 0.5, output: 2 },
    { id: 'house-chat', input: 0.1, output: 0.2 },
  ],
  tuned: [{ id: 'house-tuned', input: 1, output: 3, training: 5 }],
  embedding: [{ id: 'text-embedding-3-small', input: 0.5 }],
};

/** Every kind of price table that a page can have: an old one, the newest, and an organisation's own. */
export const manyTables: PriceTables = ownPrices(
  'prices.json',
  JSON.stringify(file),
  tablesWithOlder,
).tables;
