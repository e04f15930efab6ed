import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { IsoDate } from '../../src/model/quantity';
import type { Scenario } from '../../src/model/scenario';
import { blankScenario } from '../../src/share/blankScenario';
import { changes } from '../../src/share/changes';
import { scenarioValues } from '../../src/share/scenarioValues';
import { anyScenario } from '../support/anyScenario';

const day: IsoDate = '2026-11-20';

it('names every key that differs, in the order of links, with both values', () => {
  const baseline: Scenario = {
    ...blankScenario(day),
    answers: { gap: 'both', queries: 50_000 },
    parameters: { prepHours: 80 },
    ranges: { prepHours: { low: 50, high: 500 } },
    title: 'Bot',
  };
  const scenario: Scenario = {
    ...baseline,
    answers: { queries: 90_000, gap: 'both' },
    ranges: { prepHours: { high: 400, low: 50 } },
    choices: { countLabour: false },
    money: { currency: 'EUR' },
  };
  expect(changes(baseline, scenario)).toEqual([
    { key: 'queries', was: 50_000, is: 90_000 },
    { key: 'range.prepHours', was: { low: 50, high: 500 }, is: { low: 50, high: 400 } },
    { key: 'countLabour', was: undefined, is: false },
    { key: 'currency', was: undefined, is: 'EUR' },
  ]);
});

it('finds nothing between a scenario and itself, and everything against nothing', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      expect(changes(scenario, scenario)).toEqual([]);
      const said = scenarioValues(scenario);
      const all = changes(blankScenario(scenario.prices), scenario);
      expect(new Map(all.map(({ key, is }) => [key, is]))).toEqual(new Map(said));
      expect(changes(scenario, blankScenario(scenario.prices)).map(({ key }) => key)).toEqual(
        all.map(({ key }) => key),
      );
    }),
  );
});

it('names the prices where those are others', () => {
  const was = blankScenario('2026-11-20');
  const is = blankScenario('2026-11-20.2026-12-01');
  expect(changes(was, is)).toEqual([{ key: 'prices', was: was.prices, is: is.prices }]);
});

it('names a text that is another, or is not there', () => {
  const was: Scenario = { ...blankScenario(day), title: 'Bot', notes: 'Old.' };
  const is: Scenario = { ...blankScenario(day), title: 'Better bot' };
  expect(changes(was, is)).toEqual([
    { key: 'title', was: 'Bot', is: 'Better bot' },
    { key: 'notes', was: 'Old.', is: undefined },
  ]);
});
