import { expect, it } from 'vitest';
import { parameterIds } from '../../src/model/parameters';
import { evaluated } from './costs/scenarioOf';

const own = { chunks: { low: 4, high: 12 }, prepHours: { low: 100, high: 200 } };

it('counts with the ranges that the sources give, unless told otherwise', () => {
  expect(evaluated({}).ranges).toEqual({
    prepHours: { low: 50, high: 500 },
    storeMonthly: { low: 20, high: 200 },
  });
});

it('puts the user’s ranges before the sources’', () => {
  expect(evaluated({ ranges: own }).ranges).toEqual({
    ...own,
    storeMonthly: { low: 20, high: 200 },
  });
});

it('takes every number as uncertain on request', () => {
  const { ranges, inputs } = evaluated({ ranges: own, choices: { uncertainty: 'everywhere' } });
  expect(ranges).toMatchObject(own);
  expect(ranges.answerTokens).toEqual({ low: 300, high: 500 });
  const certain = parameterIds.filter((id) => !ranges[id]);
  expect(certain.filter((id) => inputs.parameters[id] !== 0)).toEqual([]);
});

it('leaves our own hours certain where they do not count', () => {
  const ranges = { hourlyRate: { low: 30, high: 90 }, ...own };
  const choices = { countLabour: false, uncertainty: 'everywhere' } as const;
  expect(evaluated({ ranges, choices }).ranges).not.toHaveProperty('hourlyRate');
  expect(evaluated({ ranges }).ranges).toMatchObject(ranges);
});

it('counts with none where uncertainty is off', () => {
  expect(evaluated({ ranges: own, choices: { uncertainty: 'off' } }).ranges).toEqual({});
});
