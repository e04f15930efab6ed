import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quantileShares, quantiles } from '../../../src/model/uncertainty/quantiles';

const anyNumber = fc.double({ min: -1e12, max: 1e12, noNaN: true });
const anyList = fc
  .oneof(
    fc.array(anyNumber, { minLength: 1, maxLength: 3_000 }),
    fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 3_000 }),
  )
  .map((values) => Float64Array.from(values));

it('are those of the sorted list, and leave the list as it was', () => {
  fc.assert(
    fc.property(anyList, (values) => {
      const before = values.slice();
      const sorted = values.slice().sort();
      const expected = Object.entries(quantileShares).map(([id, share]) => [
        id,
        sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)],
      ]);
      expect(quantiles(values)).toEqual(Object.fromEntries(expected));
      expect(values).toEqual(before);
    }),
  );
});

it('stay right where one value is far from all others', () => {
  const values = Float64Array.from({ length: 1_000 }, (_, i) => (i === 500 ? 1e12 : i));
  expect(quantiles(values)).toEqual({ p5: 49, p25: 249, p50: 499, p75: 750, p95: 950 });
});
