import { readFileSync } from 'node:fs';
import type { Driver, Point } from './driver';

/** What something is to a reader of the screen: its role, its name, and a heading's level. */
export type Step = readonly [role: string, name?: string | RegExp | undefined, level?: number];

/** From the outside in: a region, a group in it, a button in that. */
export type Path = readonly Step[];

/** What there is to read of the first thing at the path. */
export type Sight = {
  readonly text: string;
  readonly value: string;
  readonly isChecked: boolean;
};

/** Roles and names are found in every engine by the library that the unit tests find them with. */
const library = readFileSync(
  'node_modules/@testing-library/dom/dist/@testing-library/dom.umd.min.js',
);

const WITHOUT_LIBRARY = 'without library';

/** All that is at the path and not hidden. */
export async function see(driver: Driver, path: Path): Promise<readonly Sight[]> {
  return (await inPage(driver, path, 'sights')) as Sight[];
}

/** Where the mouse reaches the first thing at the path; undefined while it is not there or covered. */
export async function reach(driver: Driver, path: Path): Promise<Point | undefined> {
  return ((await inPage(driver, path, 'place')) as Point | null) ?? undefined;
}

/** Lets the next click do nothing unless it hits the first thing at the path: a page that still loads may move it. */
export async function aim(driver: Driver, path: Path): Promise<void> {
  await inPage(driver, path, 'aim');
}

/** Whether the click since then came beside it, or not at all. */
export async function hasMissed(driver: Driver): Promise<boolean> {
  return (await driver.evaluate('globalThis.endAim?.()')) === false;
}

type Wanted = 'sights' | 'place' | 'aim';

async function inPage(driver: Driver, path: Path, wanted: Wanted): Promise<unknown> {
  const steps = path.map(([role, name, level]) => ({
    role,
    level,
    ...(name instanceof RegExp ? { pattern: name.source } : { name }),
  }));
  const looking = `(${look})(${JSON.stringify(steps)}, '${wanted}')`;
  const seen = await driver.evaluate(
    `typeof TestingLibraryDom === 'object' ? ${looking} : '${WITHOUT_LIBRARY}'`,
  );
  if (seen !== WITHOUT_LIBRARY) return seen;
  await driver.evaluate(`(() => {${library}})()`);
  return driver.evaluate(looking);
}

type PlainStep = {
  readonly role: string;
  readonly level?: number | undefined;
  readonly name?: string | undefined;
  readonly pattern?: string;
};

/** Runs in the page, so it can use nothing from around it. */
function look(steps: readonly PlainStep[], wanted: Wanted) {
  const { TestingLibraryDom } = globalThis as unknown as {
    TestingLibraryDom: typeof import('@testing-library/dom');
  };
  let found: HTMLElement[] = [document.body];
  for (const { role, level, name, pattern } of steps) {
    const by = {
      ...(level && { level }),
      ...(name && { name }),
      ...(pattern && { name: new RegExp(pattern) }),
    };
    const inside = found.flatMap((place) =>
      role === 'summary' // opens its details, but has a role on no list
        ? [...place.querySelectorAll('summary')].filter((each) =>
            new RegExp(pattern ?? '').test(each.textContent),
          )
        : TestingLibraryDom.queryAllByRole(place, role, by),
    );
    found = [...new Set(inside)].filter((each) => each.checkVisibility());
  }
  if (wanted === 'sights') {
    return found.map((each) => ({
      text: each.innerText ?? each.textContent,
      value: 'value' in each ? String(each.value) : '',
      isChecked: 'checked' in each && each.checked === true,
    }));
  }
  const [first] = found;
  if (!first) return null;
  const isOnFirst = (place: unknown) =>
    place instanceof Node && [first, first.closest('label')].some((each) => each?.contains(place));
  if (wanted === 'aim') {
    const ended = new AbortController();
    let isHit = false;
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      const watch = (event: Event) => {
        if (type.endsWith('down')) isHit = isOnFirst(event.target);
        if (type === 'click') ended.abort();
        if (isHit) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      addEventListener(type, watch, { capture: true, signal: ended.signal });
    }
    Object.assign(globalThis, {
      endAim: () => {
        ended.abort();
        return isHit;
      },
    });
    return null;
  }
  first.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = first.getBoundingClientRect();
  const middle = { x: x + width / 2, y: y + height / 2 };
  const hit = document.elementFromPoint(middle.x, middle.y);
  return isOnFirst(hit) ? middle : null;
}
