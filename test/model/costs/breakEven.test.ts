import { expect, it } from 'vitest';
import {
  breakEvenMonth,
  crossingMonths,
  crossings,
  curve,
  difference,
} from '../../../src/model/costs/breakEven';

const flat = [100, 100, 100, 100, 100];

// Running totals month by month; B against A.
it.each([
  ['B pays back between two months', flat, [120, 110, 95, 80, 70], 1 + 10 / 15],
  ['B pays back at the end of a month', flat, [120, 110, 100, 90, 80], 2],
  ['B pays back at the very end', flat, [120, 115, 110, 105, 100], 4],
  ['B is cheaper throughout', flat, [90, 90, 90, 90, 90], 'from the start'],
  ['B costs the same throughout', flat, flat, 'from the start'],
  ['B starts equal and falls', flat, [100, 90, 80, 70, 60], 'from the start'],
  ['B starts cheaper and is overtaken', flat, [50, 80, 110, 140, 170], 'overtaken later'],
  ['B starts equal and is overtaken', flat, [100, 101, 102, 103, 104], 'overtaken later'],
  ['B never comes down', flat, [120, 130, 140, 150, 160], 'never within the horizon'],
  ['B differs by rounding only', flat, [100 + 1e-8, ...flat.slice(1)], 'from the start'],
  ['B dips, rises and dips again', flat, [120, 90, 110, 90, 80], 2 / 3],
  ['B is cheaper, dearer, then cheaper', flat, [90, 110, 90, 90, 90], 1.5],
])('%s', (_, a, b, expected) => {
  expect(breakEvenMonth(a, b)).toBe(expected);
});

it('reports every month in which B comes down to A', () => {
  expect(crossingMonths(flat, [120, 90, 110, 90, 80])).toEqual([2 / 3, 2.5]);
  expect(crossingMonths(flat, [120, 90, 130, 70, 130])).toEqual([2 / 3, 2.5]);
  expect(crossingMonths(flat, [101, 99, 101, 99, 99])).toEqual([0.5, 2.5]);
  expect(crossingMonths(flat, flat)).toEqual([]);
});

it('takes totals for equal up to a thousand millionth of the larger, or of a dollar', () => {
  expect(difference(0, 1e-9)).toBe(0);
  expect(difference(0, 2e-9)).toBe(2e-9);
  expect(difference(2_000_000, 2_000_000.001)).toBe(0);
  expect(difference(2_000_000, 2_000_000.5)).toBe(0.5);
});

const stops = Array.from({ length: 101 }, (_, i) => i);
const along = (at: (value: number) => number) => curve(stops, at);

it('finds two crossings and three', () => {
  const level = along(() => 0);
  const two = crossings(
    level,
    along((x) => (x - 20.25) * (x - 70.5)),
  );
  expect(two.crossings).toEqual([expect.closeTo(20.25, 9), expect.closeTo(70.5, 9)]);
  const three = crossings(
    level,
    along((x) => (x - 10.1) * (x - 50.2) * (x - 90.3)),
  );
  expect(three.crossings).toEqual([10.1, 50.2, 90.3].map((x) => expect.closeTo(x, 9)));
});

it('finds a change of sign that a step makes, at the step', () => {
  const { crossings: found } = crossings(
    along(() => 0),
    along((x) => (x <= 33.3 ? -1 : 1)),
  );
  expect(found).toEqual([expect.closeTo(33.3, 9)]);
});

it('finds where two sloping lines meet, whichever comes from below', () => {
  const rising = along((x) => 10 + 2 * x);
  const falling = along((x) => 100.3 - x);
  // 10 + 2x = 100.3 − x at x = 30.1
  expect(crossings(rising, falling).crossings).toEqual([expect.closeTo(30.1, 9)]);
  expect(crossings(falling, rising).crossings).toEqual([expect.closeTo(30.1, 9)]);
});

it('finds a crossing that falls on a stop, and none where the lines only touch', () => {
  const level = along(() => 0);
  expect(
    crossings(
      level,
      along((x) => x - 50),
    ).crossings,
  ).toEqual([expect.closeTo(50, 9)]);
  const touching = crossings(
    level,
    along((x) => (x - 50) ** 2),
  );
  expect(touching).toEqual({ crossings: [], otherwise: 'never cheaper' });
});

it('finds a small value as exactly, for its size, as a large one', () => {
  const near = (value: number) => (x: number) => x - value;
  const small = curve([0.0001, 0.001], near(0.000123));
  const [found = 0] = crossings(
    curve(small.stops, () => 0),
    small,
  ).crossings;
  expect(found / 0.000123).toBeCloseTo(1, 11);
});

it('comes to an end where the step is at nothing', () => {
  const step = along((x) => (x <= 0 ? -1 : 1));
  const { crossings: found } = crossings(
    along(() => 0),
    step,
  );
  expect(found).toEqual([expect.closeTo(0, 9)]);
});

it('says which is cheaper where there is no crossing', () => {
  const level = along(() => 5);
  expect(
    crossings(
      level,
      along(() => 4),
    ),
  ).toEqual({ crossings: [], otherwise: 'always cheaper' });
  expect(
    crossings(
      level,
      along(() => 6),
    ),
  ).toEqual({ crossings: [], otherwise: 'never cheaper' });
  expect(crossings(level, level)).toEqual({ crossings: [], otherwise: 'never cheaper' });
});
