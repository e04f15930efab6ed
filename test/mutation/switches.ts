/** No mutant is on. */
const NONE = -1;

/** The switches that stand before every mutant: which one is on, and how often each was passed. */
export const switches = {
  on: NONE,
  passed: new Uint32Array(),
  passes: 0,
  /** More passes than this are a loop without an end. */
  limit: Infinity,
  /** More time than this, by the clock of `spentMs`, is too slow a test. */
  untilMs: Infinity,
};

/** So many passes from one look at the clock to the next; a power of two. */
const PASSES_A_LOOK = 4096;

/** Thrown where the switches were passed too often, or for too long. */
export class Endless extends Error {}

/** Turns one mutant on. */
export function turnOn(on: number, limit: number): void {
  Object.assign(switches, { on, limit, untilMs: Infinity, passes: 0 });
}

/** Turns every mutant off for some time, and remembers which are passed. */
export function turnOff(mutants: number, ms: number): void {
  const passed = new Uint32Array(mutants);
  Object.assign(switches, {
    on: NONE,
    limit: Infinity,
    untilMs: spentMs() + ms,
    passes: 0,
    passed,
  });
}

/** The time that this process has had of a processor, which no other process makes longer. */
export function spentMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** How often each mutant was passed since all were turned off; those that were. */
export function passed(idOf: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    [...switches.passed].flatMap((times, i) => (times > 0 ? [[idOf[i] ?? '', times]] : [])),
  );
}

function isOn(id: number): boolean {
  if (++switches.passes > switches.limit) throw new Endless();
  if (switches.passes % PASSES_A_LOOK === 0 && spentMs() > switches.untilMs) throw new Endless();
  switches.passed[id] = (switches.passed[id] ?? 0) + 1;
  return id === switches.on;
}

// The names that Stryker's instrumenter gives them.
Object.assign(globalThis, { stryMutAct_9fa48: isOn, stryCov_9fa48: () => {} });
