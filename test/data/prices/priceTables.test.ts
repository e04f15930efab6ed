import { describe, expect, it } from 'vitest';
import { id } from '../../../src/data/prices/fieldChecks';
import { NEWEST_DAY } from '../../../src/data/prices/newestDay';
import { priceTableFrom } from '../../../src/data/prices/priceTableFrom';
import { newestPriceTable, priceTables } from '../../../src/data/prices/priceTables';
import { type RecordKind, recordKinds } from '../../../src/data/prices/recordKinds';
import {
  newestDayModule,
  tableDate,
  tableFile,
  tableList,
  tableModule,
} from '../../../src/data/prices/tableModule';
import { newestPrices } from '../../../src/model/prices';
import type { IsoDate } from '../../../src/model/quantity';

const modules = import.meta.glob<string>('../../../src/data/prices/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const textOf = (file: string) => modules[`../../../src/data/prices/${file}`];

const dates = Object.keys(priceTables) as IsoDate[];
const kinds = Object.keys(recordKinds) as RecordKind[];

/** Every record of every table: day, kind, id, record. */
const rows = dates.flatMap((date) => {
  const table = priceTables[date];
  return kinds.flatMap((kind) =>
    Object.entries(table?.[kind] ?? {}).map(([key, row]) => ({ date, kind, key, row })),
  );
});

it('lists every table there is, and starts with the newest', () => {
  const files = Object.keys(modules).map((path) => path.slice(path.lastIndexOf('/') + 1));
  const inFolder = files.flatMap((file) => tableDate(file) ?? []);
  expect(dates).toEqual(inFolder.sort());
  expect(textOf('priceTables.ts')).toBe(tableList(dates));
  expect(textOf('newestDay.ts')).toBe(newestDayModule(dates));
  expect(NEWEST_DAY).toBe(newestPrices(priceTables));
  expect(newestPriceTable.asOf).toBe(dates.at(-1));
});

describe.each(dates)('the table of %s', (date) => {
  const table = priceTables[date] ?? newestPriceTable;

  it('is of that day and just as the import writes it', () => {
    expect(table.asOf).toBe(date);
    expect(textOf(tableFile(date))).toBe(tableModule(table));
  });

  it('passes its own check', () => {
    // As a prices file has it: lists of records, and a store's figures among its fields.
    const lists = kinds.map((kind) => [kind, Object.values(table[kind])]);
    const store = Object.values(table.store).map(({ figures, ...plan }) => ({
      ...plan,
      ...figures,
    }));
    const sources = Object.entries(table.sources).map(([key, { url, date: read }]) => [
      key,
      { url, date: read },
    ]);
    const read = priceTableFrom({
      ...Object.fromEntries(lists),
      ...{ asOf: table.asOf, store, sources: Object.fromEntries(sources) },
    });
    expect(read.refused).toEqual([]);
    expect({ ...read.table, sources: {} }).toEqual({ ...table, sources: {} });
  });

  it('uses every source it lists, and each has an https address, a title and a date', () => {
    const cited = rows.filter((row) => row.date === date).flatMap(({ row }) => row.sources);
    expect(new Set(cited)).toEqual(new Set(Object.keys(table.sources)));
    for (const source of Object.values(table.sources)) {
      expect(source.url).toMatch(/^https:\/\/\S+$/);
      expect(source.title).toMatch(/\S/);
      expect(source.date).toMatch(/\S/);
    }
  });

  it('writes each id once', () => {
    const text = textOf(tableFile(date)) ?? '';
    const written = [...text.matchAll(/^ {4}\{ id: '([^']+)'/gm)].map(([, key]) => key);
    expect(written).toEqual(rows.filter((row) => row.date === date).map(({ key }) => key));
  });
});

it.each(rows)('$date $kind $key has a link-safe id and a source', ({ date, key, row }) => {
  expect(row.id).toBe(key);
  expect(id.holds(key)).toBe(true);
  expect(row.sources.length).toBeGreaterThan(0);
  for (const source of row.sources) {
    expect(priceTables[date]?.sources[source]?.url).toMatch(/^https:\/\/\S+$/);
    expect(priceTables[date]?.sources[source]?.date).toMatch(/\S/);
  }
});

// Links name these days. Add lines; never remove one.
it.each([['2026-11-20', 59, 15, 20, 7, 15, 8]] as const)(
  'still has the table of %s: %i chat, %i tuned, %i embedding, %i rerank, %i store, %i lifecycle',
  (date, ...counts) => {
    const table = priceTables[date];
    expect(kinds.map((kind) => Object.keys(table?.[kind] ?? {}).length)).toEqual(counts);
  },
);
