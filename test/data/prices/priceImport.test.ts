import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byId } from '../../../src/data/prices/byId';
import { priceImport } from '../../../src/data/prices/priceImport';
import { priceTableFrom } from '../../../src/data/prices/priceTableFrom';
import { newestPriceTable } from '../../../src/data/prices/priceTables';
import { tableDate, tableFile, tableList, tableModule } from '../../../src/data/prices/tableModule';
import sample from './sample.json';

const text = JSON.stringify(sample);
const table = priceTableFrom(sample).table ?? newestPriceTable;

/** The table that a module exports. */
function tableIn(module: string): unknown {
  const literal = module.slice(module.indexOf('= {') + 1).replace(/;\s*$/, '');
  return new Function('byId', `return (${literal})`)(byId);
}

it('writes the table of the day and lists it with the others', () => {
  const { files } = priceImport(
    text,
    newestPriceTable,
    { 'table20251231.ts': '', 'byId.ts': '' },
    false,
  );
  expect(Object.keys(files)).toEqual(['table20260301.ts', 'priceTables.ts', 'newestDay.ts']);
  expect(tableIn(files['table20260301.ts'] ?? '')).toEqual(table);
  expect(files['priceTables.ts']).toBe(tableList(['2025-12-31', '2026-03-01']));
  expect(files['newestDay.ts']).toContain("NEWEST_DAY = '2026-03-01'");
});

it('tells what it refuses and what changed', () => {
  const chat = [...sample.chat, { id: 'no-price' }];
  const { lines } = priceImport(JSON.stringify({ ...sample, chat }), table, {}, false);
  expect(lines[0]).toMatch(/^Chat price “no-price” is left out: provider is missing; /);
  expect(lines).toContain('Against the table of 2026-03-01: no changes.');
  expect(lines).toContain('chat: 2 records.');
  expect(priceImport(text, newestPriceTable, {}, false).lines).toContain(
    'Chat price “plain-1” is new.',
  );
});

it('gives the same text again', () => {
  const { files } = priceImport(text, newestPriceTable, {}, false);
  expect(priceImport(text, table, files, false).files).toEqual(files);
});

it('leaves the prices of a day alone that links may name, unless told to replace them', () => {
  const present = { 'table20260301.ts': 'other prices' };
  const { lines, files } = priceImport(text, newestPriceTable, present, false);
  expect(files).toEqual({});
  expect(lines.at(-2)).toBe(
    'table20260301.ts holds other prices for this day, and links may name it.',
  );
  const replaced = priceImport(text, newestPriceTable, present, true).files;
  expect(Object.keys(replaced).sort()).toEqual([
    'newestDay.ts',
    'priceTables.ts',
    'table20260301.ts',
  ]);
});

it.each(['', '{', '[]', '{"asOf":"2026-03-01"}'])('writes nothing for %s and says why', (bad) => {
  const { lines, files } = priceImport(bad, newestPriceTable, {}, true);
  expect(files).toEqual({});
  expect(lines.at(-1)).toMatch(/^The file (holds|cannot be used)/);
});

it('opens any text without throwing', () => {
  fc.assert(fc.property(fc.string(), (any) => void priceImport(any, newestPriceTable, {}, false)));
});

it('writes any text so that it reads back the same', () => {
  const quotes = fc.string({
    unit: fc.constantFrom("'", '"', '\\', '`', '${', '\n', '\u2028', 'a'),
  });
  fc.assert(
    fc.property(fc.oneof(quotes, fc.string()), (note) => {
      const odd = {
        ...table,
        chat: byId(Object.values(table.chat).map((row) => ({ ...row, note }))),
      };
      expect(tableIn(tableModule(odd))).toEqual(odd);
    }),
  );
});

it('lists tables by day, each once, whatever the order of the folder', () => {
  expect(tableList(['2026-03-01', '2025-12-31', '2026-03-01'])).toBe(
    tableList(['2025-12-31', '2026-03-01']),
  );
  expect(tableList(['2026-03-01', '2025-12-31'])).toMatch(
    /newestPriceTable: PriceTable = table20260301;/,
  );
  expect(() => tableList([])).toThrow('There is no table of prices to list');
});

it.each([
  ['table20260301.ts', '2026-03-01'],
  ['tableModule.ts', undefined],
  ['priceTables.ts', undefined],
])('%s holds the table of %s', (file, date) => {
  expect(tableDate(file)).toBe(date);
  if (date) expect(tableFile('2026-03-01')).toBe(file);
});
