import { expect, it } from 'vitest';
import { winShares } from '../../../src/model/uncertainty/winShares';

it('go to the lowest of each draw, and of equals to the first', () => {
  const shares = winShares([
    Float64Array.of(1, 5, 2, 9),
    Float64Array.of(2, 4, 2, 8),
    Float64Array.of(3, 6, 7, 7),
  ]);
  expect(shares).toEqual([0.5, 0.25, 0.25]);
});

it('of one alone is everything', () => {
  expect(winShares([Float64Array.of(1, 2)])).toEqual([1]);
});
