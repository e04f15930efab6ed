import type { ParameterId } from '../model/parameters';
import type { PriceTables } from '../model/prices';
import type { Scenario } from '../model/scenario';
import { allowedRange } from './allowedValues';
import type { ValueGroup } from './blankScenario';
import type { LinkProblem } from './linkProblem';
import { type LinkValue, lowToHigh } from './linkValues';
import type { PageView } from './pageView';
import { withEntry } from './withEntry';

/** All that a link says. */
export type LinkContent = { readonly scenario: Scenario; readonly page: PageView };

/** One key of a link: how it is written, undefined where nothing was said, and how it is read. */
export type LinkKey = {
  readonly key: string;
  readonly write: (content: LinkContent) => string | undefined;
  readonly read: (text: string, content: LinkContent, tables: PriceTables) => KeyReading;
  /** The same content with nothing said; the day of the prices stays. */
  readonly clear: (content: LinkContent) => LinkContent;
};
/** Without content the text could not be read, and what was there before stays. */
type KeyReading = {
  readonly content?: LinkContent | undefined;
  readonly problems: readonly LinkProblem[];
};

/** A key whose value stands anywhere in a link's content. */
export function linkKey<Value>(
  key: string,
  value: LinkValue<Value>,
  get: (content: LinkContent) => Value | undefined,
  put: (content: LinkContent, value: Value | undefined) => LinkContent,
): LinkKey {
  return {
    key,
    write: (content) => {
      const set = get(content);
      return set === undefined ? undefined : value.write(set);
    },
    read: (text, content, tables) => {
      const context = { tables, prices: content.scenario.prices };
      const { value: read, problem } = value.read(text, key, context);
      return {
        content: read === undefined ? undefined : put(content, read),
        problems: problem ? [problem] : [],
      };
    },
    clear: (content) => put(content, undefined),
  };
}

/** A key of one of the scenario's groups of values. */
export function valueKey<Value>(group: ValueGroup, key: string, value: LinkValue<Value>): LinkKey {
  return linkKey(
    key,
    value,
    ({ scenario }) => {
      const values: Readonly<Record<string, unknown>> = scenario[group];
      return values[key] as Value | undefined; // what the value's own reading or an action put there
    },
    ({ scenario, page }, read) => ({
      page,
      scenario: {
        ...scenario,
        [group]: withEntry<Readonly<Record<string, unknown>>>(scenario[group], key, read),
      },
    }),
  );
}

/** The key of a number and of the range that it lies in: `5`, `2..8`, or both as `2..5..8`. */
export function rangedKey(id: ParameterId, number: LinkKey): LinkKey {
  const range = linkKey(
    id,
    lowToHigh((each) => allowedRange(id, each)),
    ({ scenario }) => scenario.ranges[id],
    ({ scenario, page }, read) => ({
      page,
      scenario: { ...scenario, ranges: withEntry(scenario.ranges, id, read) },
    }),
  );
  return {
    key: id,
    write: (content) => {
      const [said, ends] = [number.write(content), range.write(content)];
      return said && ends ? ends.replace('..', `..${said}..`) : (said ?? ends);
    },
    read: (text, content, tables) => {
      const [low = '', ...rest] = text.split('..');
      const high = rest.pop();
      if (high === undefined) return number.read(text, content, tables);
      const ranged = range.read(`${low}..${high}`, content, tables);
      if (rest.length === 0) return ranged;
      const both = number.read(rest.join('..'), ranged.content ?? content, tables);
      return {
        content: both.content ?? ranged.content,
        problems: [...ranged.problems, ...both.problems],
      };
    },
    clear: (content) => number.clear(range.clear(content)),
  };
}

/** A key of how the page is shown; `false` is the same as nothing said. */
export function pageKey<Id extends keyof PageView>(
  key: Id,
  value: LinkValue<NonNullable<PageView[Id]>>,
): LinkKey {
  return linkKey(
    key,
    value,
    ({ page }) => page[key] || undefined,
    ({ scenario, page }, read) => ({ scenario, page: withEntry(page, key, read) }),
  );
}
