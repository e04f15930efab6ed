/** No mutant is on. */
const NONE = -1;

/** The switches that stand before every mutant: which one is on, and which were passed. */
export const switches = {
  on: NONE,
  passed: new Uint8Array(),
  passes: 0,
  /** More passes than this are a loop without an end, or too slow a test. */
  limit: Infinity,
};

/** Thrown where the switches were passed too often. */
export class Endless extends Error {}

/** Turns one mutant on. */
export function turnOn(id: string, limit: number): void {
  Object.assign(switches, { on: Number(id), limit, passes: 0 });
}

/** Turns every mutant off, and remembers which are passed. */
export function turnOff(mutants: number, limit: number): void {
  Object.assign(switches, { on: NONE, limit, passes: 0, passed: new Uint8Array(mutants) });
}

/** The ids of the mutants passed since all were turned off. */
export function passed(): readonly string[] {
  return [...switches.passed.entries()].filter(([, was]) => was).map(([id]) => String(id));
}

function isOn(id: number): boolean {
  if (++switches.passes > switches.limit) throw new Endless();
  switches.passed[id] = 1;
  return id === switches.on;
}

// The names that Stryker's instrumenter gives them.
Object.assign(globalThis, { stryMutAct_9fa48: isOn, stryCov_9fa48: () => {} });
