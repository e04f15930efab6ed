import type { Scenario } from '../model/scenario';
import type { Range } from '../model/uncertainty/ranges';
import { type ScenarioKey, textIds, valueGroups } from './blankScenario';

/** A value that can be set in a scenario. */
export type ScenarioValue = string | number | boolean | Range;

/** Everything that was set in a scenario, each value with its key. */
export function scenarioValues(scenario: Scenario): readonly [ScenarioKey, ScenarioValue][] {
  const { ranges } = scenario;
  const groups = valueGroups.flatMap((group) => Object.entries(scenario[group]));
  const ofRanges = Object.entries(ranges).map(([id, range]) => [`range.${id}`, range]);
  const texts = textIds.flatMap((id) => (scenario[id] === undefined ? [] : [[id, scenario[id]]]));
  return [...groups, ...ofRanges, ...texts] as [ScenarioKey, ScenarioValue][];
}

/** Whether two values of a scenario, or the lack of one, are the same. */
export function isSameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other); // ranges are objects
}
