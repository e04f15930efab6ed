import { expect as vitestExpect } from 'vitest';

/** A test as a file has written it down, not yet run. */
export type Test = { readonly name: string; readonly run: () => unknown };

type Body = (...values: readonly unknown[]) => unknown;

const tests: Test[] = [];
const names: string[] = [];

/** The options of a test, which may stand before its body or after, are left aside. */
function it(name: string, ...rest: readonly unknown[]): void {
  const run = rest.find((each) => typeof each === 'function') as Test['run'];
  tests.push({ name: [...names, name].join(' > '), run });
}

function describe(name: string, body: () => void): void {
  names.push(name);
  body();
  names.pop();
}

function each(register: (name: string, run: () => unknown) => void) {
  return (rows: readonly unknown[]) =>
    (name: string, ...rest: readonly unknown[]) => {
      const body = rest.find((other) => typeof other === 'function') as Body;
      rows.forEach((row, i) => {
        register(`${name} #${i}`, () => (Array.isArray(row) ? body(...row) : body(row)));
      });
    };
}

/** Compares with the JSON that a snapshot in a test almost is; Vitest’s own wants to run the test. */
function toMatchInlineSnapshot(received: unknown, snapshot: string): void {
  vitestExpect(received).toEqual(JSON.parse(snapshot.replace(/,(\s*[\]}])/g, '$1')));
}

const expect = new Proxy(vitestExpect, {
  apply: (target, _, [received, message]: [unknown, string?]) =>
    Object.defineProperty(target(received, message), 'toMatchInlineSnapshot', {
      value: (snapshot: string) => toMatchInlineSnapshot(received, snapshot),
    }),
});

/** What tests import in place of Vitest: its expectations, and tests that wait to be run. */
export const vitest = {
  expect,
  it: Object.assign(it, { each: each(it) }),
  describe: Object.assign(describe, { each: each(describe as (name: string, body: Body) => void) }),
  beforeAll: (run: () => unknown) => it('before all', run),
  afterAll: () => {},
};

/** The tests that loading a file writes down, in their order. */
export function collected(load: () => void): readonly Test[] {
  tests.length = 0;
  names.length = 0;
  load();
  return [...tests];
}
