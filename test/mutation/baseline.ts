import { collected, type Test } from './collected';
import { limitDraws } from './draws';
import { passed, spentMs, switches, turnOff } from './switches';

/** The mutants that something passes when nothing is changed, how often each, and the time it takes. */
export type Reach = {
  readonly passed: Readonly<Record<string, number>>;
  readonly ms: number;
  /** How many draws at most it was measured with, and runs with; otherwise all. */
  readonly draws?: number;
};

/** What a test file passes on loading and test by test; undefined where a test takes too long. */
export type Baseline = {
  readonly file: string;
  /** The modules that it imports itself. */
  readonly imports: readonly string[];
  readonly loading: Reach;
  readonly tests: readonly (Reach | undefined)[];
};

/** Tests that take longer while all mutants are built in do not run against mutants. */
const LONGEST_MS = 600;
/** A law that takes longer is tried on fewer draws. */
const FEWER_DRAWS = [20, 4];

/** Runs a test file with every mutant off; throws where a test fails. */
export async function baseline(
  file: string,
  imports: readonly string[],
  idOf: readonly string[],
  load: () => void,
): Promise<Baseline> {
  turnOff(idOf.length, Infinity);
  const start = spentMs();
  const tests = collected(load);
  const loading = { passed: passed(idOf), ms: spentMs() - start };
  const reaches: (Reach | undefined)[] = [];
  for (const test of tests) {
    reaches.push(await reachOf(test, file, idOf));
  }
  return { file, imports, loading, tests: reaches };
}

async function reachOf(
  test: Test,
  file: string,
  idOf: readonly string[],
): Promise<Reach | undefined> {
  for (const draws of [undefined, ...FEWER_DRAWS]) {
    limitDraws(draws);
    turnOff(idOf.length, LONGEST_MS);
    const start = spentMs();
    const failure = await failureOf(test);
    if (spentMs() > switches.untilMs) continue;
    if (!failure) return { passed: passed(idOf), ms: spentMs() - start, ...(draws && { draws }) };
    if (draws) return undefined; // it needs all its draws
    throw new Error(`With every mutant off, “${test.name}” of ${file} fails`, { cause: failure });
  }
  return undefined;
}

async function failureOf(test: Test): Promise<unknown> {
  try {
    await test.run();
    return undefined;
  } catch (error) {
    return error;
  }
}
