import type { Scenario } from '../model/scenario';
import type { Range } from '../model/uncertainty/ranges';
import { type ScenarioKey, valueGroups } from './blankScenario';

/** A value that can be set in a scenario. */
export type ScenarioValue = string | number | boolean | Range;

/** Everything that was set in a scenario, each value with its key. */
export function scenarioValues(scenario: Scenario): readonly [ScenarioKey, ScenarioValue][] {
  const { ranges, title } = scenario;
  const groups = valueGroups.flatMap((group) => Object.entries(scenario[group]));
  const ofRanges = Object.entries(ranges).map(([id, range]) => [`range.${id}`, range]);
  const ofTitle = title === undefined ? [] : [['title', title]];
  return [...groups, ...ofRanges, ...ofTitle] as [ScenarioKey, ScenarioValue][];
}

/** Whether two values of a scenario, or the lack of one, are the same. */
export function isSameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other); // ranges are objects
}
