import type { ParameterId } from '../model/parameters';
import type { Scenario } from '../model/scenario';
import type { Range } from '../model/uncertainty/ranges';
import type { ScenarioKey, TextId, ValueGroup } from '../share/blankScenario';
import { isSameValue, scenarioValues } from '../share/scenarioValues';
import { withEntry } from '../share/withEntry';

/** Where a value came from; one without an origin is a default, or follows an answer. */
export type Origin = 'user' | 'link' | 'saved' | 'example';
export type Origins = { readonly [Key in ScenarioKey]?: Origin };

/** What somebody has put together: what is kept, and brought back, as one. */
export type Work = {
  readonly scenario: Scenario;
  readonly origins: Origins;
  /** The situation that the values are an example of, while any of them still is. */
  readonly exampleName: string | undefined;
  /** What the scenario is compared with, once somebody has pinned one. */
  readonly baseline: Scenario | undefined;
};

/** Only the work of something that holds more. */
export function workOf({ scenario, origins, exampleName, baseline }: Work): Work {
  return { scenario, origins, exampleName, baseline };
}

/** The work in which every value of a scenario has the same origin. */
export function workFrom(
  scenario: Scenario,
  origin: Origin,
  { exampleName, baseline }: Partial<Pick<Work, 'exampleName' | 'baseline'>> = {},
): Work {
  const origins = Object.fromEntries(scenarioValues(scenario).map(([key]) => [key, origin]));
  return settled({ scenario, origins, exampleName, baseline });
}

// Setting what is set already gives back the same work: there is nothing to undo.

/** The work with one value set by the user, or without it where the value is undefined. */
export function withValue<Group extends ValueGroup>(
  work: Work,
  group: Group,
  key: keyof Scenario[Group] & ScenarioKey,
  value: Scenario[Group][keyof Scenario[Group]] | undefined,
): Work {
  const { scenario } = work;
  const changed = { ...scenario, [group]: withEntry(scenario[group], key, value) };
  return byUser(work, changed, key, scenario[group][key], value);
}

/** The work with a parameter’s range set by the user, or without one where it is undefined. */
export function withRangeOf(work: Work, id: ParameterId, range: Range | undefined): Work {
  const { scenario } = work;
  const ranges = withEntry(scenario.ranges, id, range);
  return byUser(work, { ...scenario, ranges }, `range.${id}`, scenario.ranges[id], range);
}

/** The work with a text written by the user, or without it where that is undefined. */
export function withText<Id extends TextId>(work: Work, id: Id, text: Scenario[Id]): Work {
  const { scenario } = work;
  return byUser(work, withEntry<Scenario>(scenario, id, text), id, scenario[id], text);
}

function byUser(
  work: Work,
  scenario: Scenario,
  key: ScenarioKey,
  before: unknown,
  after: unknown,
): Work {
  const origin = after === undefined ? undefined : 'user';
  if (isSameValue(before, after) && work.origins[key] === origin) return work;
  return settled({ ...work, scenario, origins: withEntry(work.origins, key, origin) });
}

/** The work in which the user has taken over an example's values: one, or all of them. */
export function confirmed(work: Work, key?: ScenarioKey): Work {
  const isTakenOver = ([each, origin]: readonly [string, Origin]) =>
    origin === 'example' && (key === undefined || key === each);
  const entries = Object.entries(work.origins);
  if (!entries.some(isTakenOver)) return work;
  const origins = entries.map((entry) => [entry[0], isTakenOver(entry) ? 'user' : entry[1]]);
  return settled({ ...work, origins: Object.fromEntries(origins) });
}

/** The work with a scenario to compare with, or without. */
export function withBaseline(work: Work, baseline: Scenario | undefined): Work {
  return work.baseline === baseline ? work : { ...work, baseline };
}

/** Whether somebody would miss the work: something in it is more than an example. */
export function isWorthKeeping({ origins }: Work): boolean {
  return Object.values(origins).some((origin) => origin !== 'example');
}

function settled(work: Work): Work {
  const isExample = Object.values(work.origins).includes('example');
  return isExample ? work : { ...work, exampleName: undefined };
}
