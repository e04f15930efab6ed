import { expect, it } from 'vitest';
import { newestPriceTable } from '../../src/data/prices/priceTables';
import {
  basePrices,
  hasOwnPrices,
  newestPrices,
  type PriceTable,
  priceTable,
} from '../../src/model/prices';

const tableOf = (asOf: PriceTable['asOf']): PriceTable => ({ ...newestPriceTable, asOf });
const tables = {
  '2026-11-20.2026-12-01': tableOf('2026-12-01'),
  '2026-11-20': tableOf('2026-11-20'),
  '2025-01-31': tableOf('2025-01-31'),
};

it('begins with the newest table, in whatever order they stand', () => {
  expect(newestPrices({ '2026-02-01': newestPriceTable, '2025-01-31': newestPriceTable })).toBe(
    '2026-02-01',
  );
  expect(newestPrices(tables)).toBe('2026-11-20.2026-12-01');
  expect(() => newestPrices({})).toThrow('no table');
});

it('has the table of an id, or the newest', () => {
  expect(priceTable(tables, '2025-01-31').asOf).toBe('2025-01-31');
  expect(priceTable(tables, '2024-01-01').asOf).toBe('2026-12-01');
});

it('knows the prices of an organisation, and what they lie over', () => {
  expect(hasOwnPrices('2026-11-20.2026-12-01', tables)).toBe(true);
  expect(hasOwnPrices('2026-11-20.2026-12-02', tables)).toBe(false);
  expect(hasOwnPrices('2026-11-20', tables)).toBe(false);
  expect(basePrices('2026-11-20.2026-12-01')).toBe('2026-11-20');
  expect(basePrices('2026-11-20')).toBe('2026-11-20');
});
