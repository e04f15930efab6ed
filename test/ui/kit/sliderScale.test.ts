import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  positionOf,
  type SliderRange,
  steppedValue,
  TRACK_END,
  valueAt,
} from '../../../src/ui/kit/sliderScale';

const ranges: Record<string, SliderRange> = {
  queries: { min: 100, max: 50_000_000, scale: 'log', whole: true },
  pages: { min: 0, max: 10_000_000, scale: 'log', whole: true },
  fee: { min: 0, max: 100, scale: 'log' },
  months: { min: 1, max: 60, scale: 'linear', whole: true },
  share: { min: 0, max: 1, scale: 'linear', step: 0.01 },
  growth: { min: -0.2, max: 0.5, scale: 'linear', step: 0.01 },
  peak: { min: 1, max: 100, scale: 'linear' },
};

describe.each(Object.entries(ranges))('the track of %s', (_, range) => {
  const value = fc
    .double({ min: range.min, max: range.max, noNaN: true })
    .map((each) => (range.whole ? Math.round(each) : each));

  it('begins at the least and ends at the most', () => {
    expect(valueAt(0, range)).toBe(range.min);
    expect(valueAt(TRACK_END, range)).toBe(range.max);
    expect(positionOf(range.min, range)).toBe(0);
    expect(positionOf(range.max, range)).toBe(TRACK_END);
  });

  it('never goes back as the thumb goes on', () => {
    for (let position = 1; position <= TRACK_END; position++) {
      expect(valueAt(position, range)).toBeGreaterThanOrEqual(valueAt(position - 1, range));
    }
  });

  it('puts a value where the thumb finds it again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: TRACK_END }), (position) => {
        const there = valueAt(position, range);
        expect(valueAt(positionOf(there, range), range)).toBeCloseTo(there, 9);
      }),
    );
  });

  it('steps from any value to another one, inside the range', () => {
    fc.assert(
      fc.property(value, fc.constantFrom(1, 10, 100, TRACK_END), (from, positions) => {
        const up = steppedValue(from, positions, range);
        const down = steppedValue(from, -positions, range);
        expect(up === range.max || up > from).toBe(true);
        expect(down === range.min || down < from).toBe(true);
        for (const each of [up, down]) {
          expect(each).toBeGreaterThanOrEqual(range.min);
          expect(each).toBeLessThanOrEqual(range.max);
          if (range.whole) expect(each).toBe(Math.round(each));
        }
      }),
    );
  });
});

it.each([
  ['share', 620, 0.62],
  ['growth', 286, 0], // −0.2 + 0.286 × 0.7 = 0.0002
  ['months', 500, 31], // 1 + 0.5 × 59 = 30.5
  ['peak', 500, 50.6], // 1 + 0.5 × 99 = 50.5, on a grain of 0.2
  ['queries', 500, 70_700], // √(100 × 50,000,000) = 70,710.7
  ['pages', 5, 0],
  ['pages', 15, 1],
])('%s at %d is %d', (name, position, value) => {
  expect(valueAt(position, ranges[name] ?? { min: 0, max: 0, scale: 'linear' })).toBe(value);
});

it('keeps zero a stop of its own before the least value above it', () => {
  const { pages } = ranges;
  if (!pages) throw new Error('no such range');
  expect(positionOf(0, pages)).toBe(0);
  expect(positionOf(1, pages)).toBe(20);
  expect(steppedValue(0, 10, pages)).toBe(1);
  expect(steppedValue(1, -10, pages)).toBe(0);
  expect(steppedValue(1, 10, pages)).toBe(2);
});
