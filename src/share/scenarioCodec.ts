import { newestPrices, type PriceTables } from '../model/prices';
import type { Scenario } from '../model/scenario';
import { withinBaseShareLimit } from './allowedValues';
import { baselineKeys } from './baselineLink';
import { blankScenario } from './blankScenario';
import { withCarriedPrices, withoutCarriedPrices } from './carriedPrices';
import { fitLink, type LinkWithBaseline } from './fitLink';
import { linkBody, MAX_READ_LENGTH } from './linkBody';
import type { LinkContent, LinkKey } from './linkKey';
import { linkKeys } from './linkKeys';
import { type LinkPart, linkParts } from './linkParts';
import { BASELINE_PREFIX, type LinkProblem } from './linkProblem';
import type { PageView } from './pageView';
import { plainDecimal } from './plainDecimal';

/** What was read from a link, and what was wrong with it; what the link left open has no value. */
export type DecodedLink = LinkWithBaseline & { readonly problems: readonly LinkProblem[] };

/**
 * The link of a scenario, from `#` on, within `MAX_LINK_LENGTH`: everything that was set, also
 * where it equals its default. A `baseShare` over its limit is written as the limit. Of a baseline it
 * says what is different. `tables` are those of the page: what an organisation's prices change is
 * written out, since other pages do not have them.
 */
export function encodeScenario(
  scenario: Scenario,
  page: PageView = {},
  baseline?: Scenario | undefined,
  tables: PriceTables = {},
): string {
  return fitLink({
    scenario: withCarriedPrices(scenario, tables),
    page,
    baseline: baseline && withCarriedPrices(baseline, tables),
  });
}

/**
 * What a link says, in whatever form it arrived. Never throws on any text: what is missing or
 * unreadable is left to its default, what is unreadable is reported. In an empty text nothing is
 * said and nothing is wrong. Without any price table there is nothing to read against: that throws.
 */
export function decodeScenario(text: string, tables: PriceTables): DecodedLink {
  const blank = { scenario: blankScenario(newestPrices(tables)), page: {} };
  const body = linkBody(text);
  if (body === undefined) return { ...blank, problems: problemsOfNoLink(text) };
  const { parts, problems } = linkParts(body);
  const isBaseline = ({ key }: LinkPart) => key.startsWith(BASELINE_PREFIX);
  const own = parts.filter((part) => !isBaseline(part));
  const { page, ...read } = readParts(own, ownKeys, blank, tables);
  const before = { scenario: read.scenario, page };
  const baseline = readParts(parts.filter(isBaseline), keysOfBaseline, before, tables);
  const pinned = parts.filter(({ key }) => key.endsWith('prices')).map(({ text: id }) => id);
  const { scenario, ...settled } = withoutCarriedPrices(read.scenario, pinned, tables);
  const was = withoutCarriedPrices(baseline.scenario, pinned, tables);
  return {
    scenario,
    page,
    ...(baseline.isAnyRead && { baseline: was.scenario }),
    problems: [
      ...problemsOfLength(text),
      ...problems,
      ...read.problems,
      ...settled.problems,
      ...baseline.problems,
    ],
  };
}

type Keys = { readonly prefix: string; readonly byName: ReadonlyMap<string, LinkKey> };
const keysFrom = (prefix: string, keys: readonly LinkKey[]): Keys => ({
  prefix,
  byName: new Map(keys.map((each) => [each.key, each])),
});
const ownKeys = keysFrom('', linkKeys);
const keysOfBaseline = keysFrom(BASELINE_PREFIX, baselineKeys);

type ReadParts = LinkContent & {
  readonly problems: readonly LinkProblem[];
  readonly isAnyRead: boolean;
};

function readParts(
  parts: readonly LinkPart[],
  { prefix, byName }: Keys,
  before: LinkContent,
  tables: PriceTables,
): ReadParts {
  let content = before;
  const problems: LinkProblem[] = [];
  const done = new Set<string>();
  for (const { key, text } of pricesFirst(parts, prefix)) {
    const row = byName.get(key);
    if (!row) problems.push({ kind: 'unknownKey', key });
    else if (done.has(key)) problems.push({ kind: 'repeatedKey', key, text });
    else {
      const reading = row.read(text, content, tables);
      problems.push(...reading.problems);
      if (!reading.content) continue;
      content = reading.content;
      done.add(key);
    }
  }
  return withBaseShareChecked({ ...content, problems, isAnyRead: done.size > 0 }, prefix);
}

/** Which models exist depends on the day of the prices, wherever in the link that stands. */
function pricesFirst(parts: readonly LinkPart[], prefix: string): readonly LinkPart[] {
  const isPrices = ({ key }: LinkPart) => key === `${prefix}prices`;
  return [...parts.filter(isPrices), ...parts.filter((part) => !isPrices(part))];
}

function withBaseShareChecked(read: ReadParts, prefix: string): ReadParts {
  const scenario = withinBaseShareLimit(read.scenario);
  if (scenario === read.scenario) return read;
  const text = baseShareText(read.scenario);
  const used = baseShareText(scenario);
  const problem = { kind: 'outOfRange', key: `${prefix}baseShare`, text, used } as const;
  return { ...read, scenario, problems: [...read.problems, problem] };
}

function baseShareText({ parameters }: Scenario): string {
  return plainDecimal(parameters.baseShare ?? 0);
}

function problemsOfNoLink(text: string): LinkProblem[] {
  const saysNothing = /^[\s#/?]*(s=)?[#/]*$/.test(text);
  return saysNothing ? [] : [{ kind: 'notALink', text }];
}

function problemsOfLength(text: string): LinkProblem[] {
  return text.length > MAX_READ_LENGTH ? [{ kind: 'tooLong', limit: MAX_READ_LENGTH }] : [];
}
