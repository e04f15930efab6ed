import type { IsoDate } from '../model/quantity';
import type { Scenario } from '../model/scenario';

/** The parts of a scenario that hold values by key; no key stands in two of them. */
export const valueGroups = [
  'answers',
  'parameters',
  'choices',
  'money',
  'priceOverrides',
  'weights',
] as const satisfies readonly (keyof Scenario)[];
export type ValueGroup = (typeof valueGroups)[number];

/** A scenario in which nothing has been said, at the prices of a day. */
export function blankScenario(prices: IsoDate): Scenario {
  return {
    prices,
    answers: {},
    parameters: {},
    ranges: {},
    choices: {},
    money: {},
    priceOverrides: {},
    weights: {},
  };
}
