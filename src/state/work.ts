import type { ParameterId } from '../model/parameters';
import type { Scenario } from '../model/scenario';
import type { Range } from '../model/uncertainty/ranges';
import { type ValueGroup, valueGroups } from '../share/blankScenario';
import { withEntry } from '../share/withEntry';

/** Where a value came from; one without an origin is a default, or follows an answer. */
export type Origin = 'user' | 'link' | 'example';

/** Everything in a scenario that has an origin of its own. */
export type ScenarioKey =
  | { [Group in ValueGroup]: keyof Scenario[Group] }[ValueGroup]
  | `range.${ParameterId}`
  | 'title';
export type Origins = { readonly [Key in ScenarioKey]?: Origin };

/** What somebody has put together: what is kept, and brought back, as one. */
export type Work = {
  readonly scenario: Scenario;
  readonly origins: Origins;
  /** The situation that the values are an example of, while any of them still is. */
  readonly exampleName: string | undefined;
};

/** The work in which every value of a scenario has the same origin. */
export function workFrom(scenario: Scenario, origin: Origin, exampleName?: string): Work {
  const keys = valueGroups.flatMap((group) => Object.keys(scenario[group]));
  keys.push(...Object.keys(scenario.ranges).map((id) => `range.${id}`));
  if (scenario.title !== undefined) keys.push('title');
  const origins = Object.fromEntries(keys.map((key) => [key, origin]));
  return settled({ scenario, origins, exampleName });
}

/** The work with one value set by the user, or without it where the value is undefined. */
export function withValue<Group extends ValueGroup>(
  work: Work,
  group: Group,
  key: keyof Scenario[Group] & ScenarioKey,
  value: Scenario[Group][keyof Scenario[Group]] | undefined,
): Work {
  const { scenario } = work;
  const changed = { ...scenario, [group]: withEntry(scenario[group], key, value) };
  return byUser(work, changed, key, value);
}

/** The work with a parameter’s range set by the user, or without one where it is undefined. */
export function withRangeOf(work: Work, id: ParameterId, range: Range | undefined): Work {
  const ranges = withEntry(work.scenario.ranges, id, range);
  return byUser(work, { ...work.scenario, ranges }, `range.${id}`, range);
}

/** The work with a title given by the user, or without one where it is undefined. */
export function withTitle(work: Work, title: string | undefined): Work {
  return byUser(work, withEntry(work.scenario, 'title', title), 'title', title);
}

function byUser(work: Work, scenario: Scenario, key: ScenarioKey, value: unknown): Work {
  const origin = value === undefined ? undefined : 'user';
  const { exampleName } = work;
  return settled({ scenario, origins: withEntry(work.origins, key, origin), exampleName });
}

/** The work in which the user has taken over an example's values: one, or all of them. */
export function confirmed({ scenario, origins, exampleName }: Work, key?: ScenarioKey): Work {
  const entries = Object.entries(origins).map(([each, origin]) => {
    const isTakenOver = origin === 'example' && (key === undefined || key === each);
    return [each, isTakenOver ? 'user' : origin];
  });
  return settled({ scenario, origins: Object.fromEntries(entries), exampleName });
}

/** Whether somebody would miss the work: something in it is more than an example. */
export function isWorthKeeping({ origins }: Work): boolean {
  return Object.values(origins).some((origin) => origin !== 'example');
}

function settled(work: Work): Work {
  const isExample = Object.values(work.origins).includes('example');
  return isExample ? work : { ...work, exampleName: undefined };
}
