/** No mutant is on. */
const NONE = -1;

/** The switches that stand before every mutant: which one is on, and how often each was passed. */
export const switches = {
  on: NONE,
  passed: new Uint32Array(),
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
  Object.assign(switches, { on: NONE, limit, passes: 0, passed: new Uint32Array(mutants) });
}

/** How often each mutant was passed since all were turned off; those that were. */
export function passed(): Readonly<Record<string, number>> {
  return Object.fromEntries([...switches.passed.entries()].filter(([, times]) => times > 0));
}

function isOn(id: number): boolean {
  if (++switches.passes > switches.limit) throw new Endless();
  switches.passed[id] = (switches.passed[id] ?? 0) + 1;
  return id === switches.on;
}

// The names that Stryker's instrumenter gives them.
Object.assign(globalThis, { stryMutAct_9fa48: isOn, stryCov_9fa48: () => {} });
