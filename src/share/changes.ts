import type { Scenario } from '../model/scenario';
import type { ScenarioKey } from './blankScenario';
import { scenarioKeys } from './linkKeys';
import { isSameValue, type ScenarioValue, scenarioValues } from './scenarioValues';

/** What a scenario has otherwise than its baseline; undefined stands for what was not set. */
export type Change = {
  readonly key: ScenarioKey | 'prices';
  readonly was: ScenarioValue | undefined;
  readonly is: ScenarioValue | undefined;
};

/** Every key in the order of links, a range after its number. */
const order = scenarioKeys.flatMap(({ key }) => [key, `range.${key}`]) as Change['key'][];

/** Everything in which a scenario differs from its baseline, in the order of links. */
export function changes(baseline: Scenario, scenario: Scenario): readonly Change[] {
  const [before, after] = [valuesByKey(baseline), valuesByKey(scenario)];
  return order
    .map((key) => ({ key, was: before.get(key), is: after.get(key) }))
    .filter(({ was, is }) => !isSameValue(was, is));
}

function valuesByKey(scenario: Scenario): ReadonlyMap<Change['key'], ScenarioValue> {
  return new Map<Change['key'], ScenarioValue>([
    ['prices', scenario.prices],
    ...scenarioValues(scenario),
  ]);
}
