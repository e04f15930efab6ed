import type { Scenario } from '../model/scenario';
import type { Range } from '../model/uncertainty/ranges';
import { withinBaseShareLimit } from './allowedValues';
import { baselineParts } from './baselineLink';
import { type ValueGroup, valueGroups } from './blankScenario';
import type { LinkContent } from './linkKey';
import { linkKeys } from './linkKeys';
import { LINK_VERSION } from './linkVersions';
import { shortKeys } from './shortKeys';
import { cutTitle, MAX_NOTES_LENGTH, MAX_TITLE_LENGTH } from './titleEscape';

/** With the page's own address before it, a link stays within the 2,000 that every program takes. */
export const MAX_LINK_LENGTH = 1_900;

/** All that a link says, with the scenario that it is compared with. */
export type LinkWithBaseline = LinkContent & { readonly baseline?: Scenario | undefined };

/** How a link is kept short. */
export type Saving = {
  readonly keys: 'full' | 'short';
  /** Characters of the title and of the owner's name; without any, the day is left out, too. */
  readonly title: number;
  /** Characters of the notes. */
  readonly notes: number;
  /** Significant digits, and places behind the point; absent means exactly. */
  readonly digits?: number;
  /** What is left out as a whole, where even that is not enough. */
  readonly without?: readonly ('baseline' | 'ranges')[];
};

const exact: Saving = { keys: 'full', title: MAX_TITLE_LENGTH, notes: MAX_NOTES_LENGTH };

/** In the order in which they are tried: what costs the reader nothing comes first. */
const savings: readonly Saving[] = [
  exact,
  { keys: 'short', title: MAX_TITLE_LENGTH, notes: MAX_NOTES_LENGTH },
  { keys: 'short', title: MAX_TITLE_LENGTH, notes: MAX_NOTES_LENGTH, digits: 6 },
  { keys: 'short', title: MAX_TITLE_LENGTH, notes: 150, digits: 6 },
  { keys: 'short', title: 40, notes: 40, digits: 6 },
  { keys: 'short', title: 10, notes: 0, digits: 4 },
  { keys: 'short', title: 0, notes: 0, digits: 3 },
  { keys: 'short', title: 0, notes: 0, digits: 3, without: ['baseline'] },
  { keys: 'short', title: 0, notes: 0, digits: 3, without: ['baseline', 'ranges'] },
];

/** The link with the least saving that keeps it within `MAX_LINK_LENGTH`. */
export function fitLink(content: LinkWithBaseline): string {
  return linkText(content, leastSaving(content));
}

/** The least saving that keeps a link within `MAX_LINK_LENGTH`. */
export function leastSaving(content: LinkWithBaseline): Saving {
  let least = exact;
  for (const saving of savings) {
    least = saving;
    if (linkText(content, saving).length <= MAX_LINK_LENGTH) break;
  }
  return least;
}

/** The link of a content, written with one saving whatever its length. */
export function linkText({ scenario, page, baseline }: LinkWithBaseline, saving: Saving): string {
  const short = shortened(scenario, saving);
  const pairs = linkKeys.flatMap(({ key, write }) => {
    const text = write({ scenario: short, page });
    return text === undefined ? [] : [{ key, text }];
  });
  if (baseline && !saving.without?.includes('baseline')) {
    pairs.push(...baselineParts(shortened(baseline, saving), short));
  }
  const full = pairs.map(({ key }) => key);
  const written = saving.keys === 'full' ? full : shortKeys(full);
  return ['#', LINK_VERSION, ...pairs.map(({ text }, index) => `${written[index]}=${text}`)].join(
    '/',
  );
}

function shortened(scenario: Scenario, saving: Saving): Scenario {
  const { digits, without } = saving;
  const kept = without?.includes('ranges') ? { ...scenario, ranges: {} } : scenario;
  return withinBaseShareLimit(rounded(withTexts(kept, saving), digits)); // rounding may exceed it
}

function withTexts(scenario: Scenario, saving: Saving): Scenario {
  const { title, owner, date, notes, ...others } = scenario;
  const cut = {
    title: cutTitle(title ?? '', saving.title),
    owner: cutTitle(owner ?? '', saving.title),
    notes: cutTitle(notes ?? '', saving.notes),
  };
  return {
    ...others,
    ...(cut.title && { title: cut.title }),
    ...(cut.owner && { owner: cut.owner }),
    ...(date && saving.title > 0 && { date }),
    ...(cut.notes && { notes: cut.notes }),
  };
}

/** The scenario with its numbers cut to so many digits; as it is without a number of them. */
export function rounded(scenario: Scenario, digits: number | undefined): Scenario {
  if (digits === undefined) return scenario;
  const groups = valueGroups.map((group) => [
    group,
    Object.fromEntries(
      Object.entries(scenario[group]).map(([key, value]) => [key, roundedValue(value, digits)]),
    ),
  ]);
  const ranges = Object.entries(scenario.ranges).map(([id, range]) => [
    id,
    roundedRange(range, digits),
  ]);
  return {
    ...scenario,
    ...(Object.fromEntries(groups) as Pick<Scenario, ValueGroup>),
    ranges: Object.fromEntries(ranges),
    money: scenario.money, // a budget is a promise, and a small rate would become nothing
  };
}

function roundedValue<Value>(value: Value, digits: number): Value | number {
  return typeof value === 'number' ? onGrid(value, digits, Math.round) : value;
}

/** Outwards, so that a narrow range never closes. */
function roundedRange({ low, high }: Range, digits: number): Range {
  return { low: onGrid(low, digits, Math.floor), high: onGrid(high, digits, Math.ceil) };
}

function onGrid(value: number, digits: number, round: (value: number) => number): number {
  if (Number.isInteger(value)) return value;
  const places = Math.min(digits, digits - 1 - Math.floor(Math.log10(Math.abs(value))));
  const rounded = round(value * 10 ** places) / 10 ** places;
  return Number(rounded.toPrecision(digits + 1)); // 3 × 0.1 is 0.30000000000000004
}
