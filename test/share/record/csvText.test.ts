import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvText } from '../../../src/share/record/csvText';
import { hostileTexts } from '../../support/hostileTexts';

it('is read back cell by cell, numbers exactly', () => {
  const anyCell = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r\n＝＋－＠]/.test(text)),
    fc.constant(undefined),
  );
  const anyRow = fc.tuple(anyCell, anyCell, anyCell);
  fc.assert(
    fc.property(fc.array(anyRow), (rows) => {
      const read = parse(csvText(['a', 'b (USD)', 'c'], rows));
      expect(read[0]).toEqual(['a', 'b (USD)', 'c']);
      rows.forEach((cells, index) => {
        cells.forEach((cell, place) => {
          const text = read[index + 1]?.[place];
          if (typeof cell === 'number') expect(Number(text)).toBe(cell);
          else expect(text).toBe(cell ?? '');
        });
      });
    }),
  );
});

it('leaves no text that a spreadsheet would run, and no text as a number', () => {
  for (const each of hostileTexts) {
    const text = Buffer.from(each).toString(); // files hold no half characters
    const [[cell = ''] = []] = parse(csvText([text], []));
    expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
    expect([text, `'${text}`]).toContain(cell);
  }
  expect(csvText(['a'], [[-5], ['-5'], [Number.NaN]])).toBe('"a"\r\n-5\r\n"\'-5"\r\n\r\n');
});
