import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainDecimal, readDecimal } from '../../src/share/plainDecimal';

it.each([
  [0, '0'],
  [-0, '0'],
  [50_000, '50000'],
  [-0.2, '-0.2'],
  [1e-7, '0.0000001'],
  [-1.5e-9, '-0.0000000015'],
  [5e-324, `0.${'0'.repeat(323)}5`],
  [1e21, `1${'0'.repeat(21)}`],
  [1.25e22, `125${'0'.repeat(20)}`],
])('writes %d as %s', (value, text) => {
  expect(plainDecimal(value)).toBe(text);
});

it('reads back exactly what it wrote, in digits, point and sign only', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const text = plainDecimal(value);
      expect(text).toMatch(/^-?\d+(\.\d+)?$/);
      expect(readDecimal(text)).toBe(value + 0);
    }),
  );
});

it.each(['', ' ', '1e3', '1E3', '3,14', '50k', '+5', '−5', '--5', '.5', '5.', '0x10', '١٢', 'NaN'])(
  'takes “%s” for no number',
  (text) => expect(readDecimal(text)).toBeUndefined(),
);

it('takes a gigantic number for infinite, and -0 for 0', () => {
  expect(readDecimal('9'.repeat(400))).toBe(Infinity);
  expect(readDecimal('-0')).toBe(0);
  expect(readDecimal('-0.0')).toBe(0);
});
