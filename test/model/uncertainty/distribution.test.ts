import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ParameterId, parameterIds, parameterSpec } from '../../../src/model/parameters';
import { distribution, drawnValues, Z_95 } from '../../../src/model/uncertainty/distribution';

// Medians: the geometric mean of the ends where skewed, else their mean.
it.each<[ParameterId, number, number, number, string]>([
  ['prepHours', 50, 500, Math.sqrt(50 * 500), 'work is skewed'],
  ['storeMonthly', 20, 200, Math.sqrt(20 * 200), 'costs are skewed'],
  ['instructionTokens', 400, 900, 600, 'tokens are skewed'],
  ['queries', 10_000, 90_000, 30_000, 'what slides on a log scale is skewed'],
  ['chunks', 4, 12, 8, 'counts are not'],
  ['cacheShare', 0.2, 0.6, 0.4, 'shares are not'],
  ['ragHours', 0, 100, 50, 'nor is what may be zero'],
])('%s from %d to %d has its middle at %d: %s', (id, low, high, median) => {
  expect(distribution(id, { low, high })(0)).toBeCloseTo(median, 9);
});

const anyRange = fc.constantFrom(...parameterIds.filter((id) => id !== 'months')).chain((id) => {
  const { min, max } = parameterSpec(id);
  const end = fc.double({ min, max, noNaN: true });
  return fc.tuple(fc.constant(id), end, end).map(([, one, other]) => ({
    id,
    range: { low: Math.min(one, other), high: Math.max(one, other) },
  }));
});

it('has the ends of the range as its 5th and 95th percentile', () => {
  fc.assert(
    fc.property(anyRange, ({ id, range }) => {
      const value = distribution(id, range);
      const nearly = 1e-9 * Math.max(1e-9, Math.abs(range.low), Math.abs(range.high));
      expect(Math.abs(value(-Z_95) - range.low)).toBeLessThanOrEqual(nearly);
      expect(Math.abs(value(Z_95) - range.high)).toBeLessThanOrEqual(nearly);
    }),
  );
});

it('rises with the draw and never leaves what the parameter allows', () => {
  const anyDraw = fc.double({ min: -40, max: 40, noNaN: true });
  fc.assert(
    fc.property(anyRange, anyDraw, anyDraw, ({ id, range }, one, other) => {
      const { min, max } = parameterSpec(id);
      const value = distribution(id, range);
      const [lower, upper] = [value(Math.min(one, other)), value(Math.max(one, other))];
      expect(min <= lower && lower <= upper && upper <= max).toBe(true);
    }),
  );
});

it('draws many values as it draws each, to the last digit', () => {
  const normal = Float64Array.from({ length: 200 }, (_, i) => (i === 0 ? -Infinity : i / 20 - 5));
  const months = fc.constant({ id: 'months' as const, range: { low: 3, high: 70 } });
  fc.assert(
    fc.property(fc.oneof({ weight: 9, arbitrary: anyRange }, months), ({ id, range }) => {
      const values = drawnValues(id, range, normal, 199);
      expect(values).toEqual(normal.slice(0, 199).map(distribution(id, range)));
    }),
  );
});

it('draws whole months', () => {
  const value = distribution('months', { low: 18, high: 31 });
  expect([-1, -0.3, 0, 0.7].map(value)).toEqual([21, 23, 25, 27]);
});
