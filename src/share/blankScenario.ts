import type { ParameterId } from '../model/parameters';
import type { PricesId } from '../model/prices';
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

/** Everything in a scenario that can be set by itself, but the day of its prices. */
export type ScenarioKey =
  | { [Group in ValueGroup]: keyof Scenario[Group] }[ValueGroup]
  | `range.${ParameterId}`
  | TextId;

/** What a user can write about a scenario; it moves no figure. */
export const textIds = ['title', 'owner', 'date', 'notes'] as const satisfies (keyof Scenario)[];
export type TextId = (typeof textIds)[number];

/** A scenario in which nothing has been said, at the prices of a day. */
export function blankScenario(prices: PricesId): Scenario {
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
