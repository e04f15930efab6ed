import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placesFigure, shortFigure, significantFigure } from '../../src/share/figure';

const intl = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat('en-US', options);
const short = intl({ notation: 'compact', maximumSignificantDigits: 3 });

/** Of every magnitude, with as many decimals as come; and halves, where rounding is decided. */
const sizes = fc.oneof(
  fc.double({ min: 0, max: 1e18, noNaN: true }),
  fc
    .tuple(fc.nat(10_000_000), fc.integer({ min: -9, max: 12 }))
    .map(([digits, exponent]) => Number(`${digits}e${exponent}`)),
  fc
    .tuple(fc.nat(100_000), fc.integer({ min: -6, max: 12 }))
    .map(([digits, exponent]) => Number(`${digits}5e${exponent}`)),
);

it('writes a number as US English does', () => {
  fc.assert(
    fc.property(sizes, (size) => {
      for (const most of [2, 3, 12])
        expect(significantFigure(size, most)).toBe(
          intl({ maximumSignificantDigits: most }).format(size),
        );
      for (const most of [0, 1, 2])
        expect(placesFigure(size, most)).toBe(intl({ maximumFractionDigits: most }).format(size));
      expect(placesFigure(size, 2, 2)).toBe(
        intl({ minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(size),
      );
      expect(shortFigure(size)).toBe(short.format(size));
    }),
    { numRuns: 1_000 },
  );
});

it.each([
  [0, '0', '0.00', '0'],
  [1.005, '1.01', '1.01', '1.01'],
  [0.004_95, '0.00495', '0.00', '0.00495'],
  [999_500, '1,000,000', '999,500.00', '1M'],
  [32_249, '32,200', '32,249.00', '32.2K'],
  [1.2345e15, '1,230,000,000,000,000', '1,234,500,000,000,000.00', '1230T'],
])('writes %d', (size, significant, cents, shortly) => {
  expect(significantFigure(size, 3)).toBe(significant);
  expect(placesFigure(size, 2, 2)).toBe(cents);
  expect(shortFigure(size)).toBe(shortly);
});
