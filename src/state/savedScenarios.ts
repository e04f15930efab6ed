import { isLink, MAX_READ_LENGTH } from '../share/linkBody';
import { cutTitle } from '../share/titleEscape';

/** A scenario that this browser keeps, as the text of its link. */
export type SavedScenario = { readonly name: string; readonly link: string };

/** What is kept, by name, and how many entries cannot be read; those are left as they are. */
export type SavedList = {
  readonly scenarios: readonly SavedScenario[];
  readonly unreadable: number;
};

/** Somewhere to keep scenarios; a browser may refuse all of it at any time, which loses nothing. */
export type SavedScenarios = {
  /** Undefined where nothing can be kept. */
  readonly list: () => SavedList | undefined;
  /** Whether it is kept now; a name that exists is written over. */
  readonly save: (name: string, link: string) => boolean;
  /** Whether it has the other name now; a name that another one has is refused. */
  readonly rename: (name: string, next: string) => boolean;
  /** Whether it is gone now. */
  readonly remove: (name: string) => boolean;
};

const PREFIX = 'rag-or-finetune:scenario:';
const MAX_NAME_LENGTH = 60;

/**
 * The scenarios in a browser's storage, one entry each, so that two open pages do not write over each
 * other. In a locked-down frame even asking for the storage throws: therefore a function.
 */
export function savedScenarios(storage: () => Storage): SavedScenarios {
  const saved: SavedScenarios = {
    list: () =>
      attempt(() => {
        const kept = storage();
        const keys = Array.from({ length: kept.length }, (_, i) => kept.key(i) ?? '');
        const entries = keys
          .filter((key) => key.startsWith(PREFIX))
          .map((key) => ({ name: key.slice(PREFIX.length), link: kept.getItem(key) ?? '' }));
        const scenarios = entries
          .filter(isReadable)
          .sort((one, other) => (one.name < other.name ? -1 : 1));
        return { scenarios, unreadable: entries.length - scenarios.length };
      }),
    save: (name, link) =>
      attempt(() => {
        const saved = { name: scenarioName(name), link };
        if (!isReadable(saved)) return false;
        const old = storage().getItem(PREFIX + saved.name);
        if (old !== null && !isReadable({ ...saved, link: old })) return false; // it stays as it is
        storage().setItem(PREFIX + saved.name, link);
        return storage().getItem(PREFIX + saved.name) === link;
      }) ?? false,
    rename: (name, next) =>
      attempt(() => {
        const link = storage().getItem(PREFIX + name);
        const key = PREFIX + scenarioName(next);
        if (link === null) return false;
        if (key === PREFIX + name) return true;
        return storage().getItem(key) === null && saved.save(next, link) && saved.remove(name);
      }) ?? false,
    remove: (name) =>
      attempt(() => {
        storage().removeItem(PREFIX + name);
        return storage().getItem(PREFIX + name) === null;
      }) ?? false,
  };
  return saved;
}

/** The name under which a scenario is kept: without space around it, cut to what a list can show. */
export function scenarioName(text: string): string {
  return cutTitle(text.trim(), MAX_NAME_LENGTH).trim();
}

/** Other pages of the same site, and visitors, can put anything into the storage. */
function isReadable({ name, link }: SavedScenario): boolean {
  return (
    name !== '' && name === scenarioName(name) && link.length <= MAX_READ_LENGTH && isLink(link)
  );
}

function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
