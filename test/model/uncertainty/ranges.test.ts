import { expect, it } from 'vitest';
import { parameterIds } from '../../../src/model/parameters';
import { defaultRanges, rangesEverywhere } from '../../../src/model/uncertainty/ranges';
import { evaluated } from '../costs/scenarioOf';

const { parameters } = evaluated({}).inputs;

it('are on where the sources give one', () => {
  expect(defaultRanges(parameters)).toEqual({
    prepHours: { low: 50, high: 500 },
    storeMonthly: { low: 20, high: 200 },
  });
});

it('move with the value that was set', () => {
  const moved = defaultRanges({ ...parameters, prepHours: 300, storeMonthly: 0 });
  expect(moved).toEqual({ prepHours: { low: 100, high: 1_000 } });
});

it('are ±25 % for the rest, in order and within what is allowed', () => {
  const ranges = rangesEverywhere({ parameters: { ...parameters, growth: -0.1, overlap: 0.8 } });
  expect(ranges.prepHours).toEqual({ low: 50, high: 500 });
  expect(ranges.queries).toEqual({ low: 37_500, high: 62_500 });
  expect(ranges.growth).toEqual({ low: -0.125, high: -0.07500000000000001 });
  expect(ranges.overlap).toEqual({ low: 0.6000000000000001, high: 0.9 });
});

it('leave out only what is zero', () => {
  const ranges = rangesEverywhere({ parameters });
  const certain = parameterIds.filter((id) => !ranges[id]);
  expect(certain).toEqual(parameterIds.filter((id) => parameters[id] === 0));
});
