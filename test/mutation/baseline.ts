import { collected, type Test } from './collected';
import { Endless, passed, spentMs, turnOff } from './switches';

/** The mutants that something passes when nothing is changed, how often each, and the time it takes. */
export type Reach = {
  readonly passed: Readonly<Record<string, number>>;
  readonly ms: number;
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
    turnOff(idOf.length, LONGEST_MS);
    const ms = await msOf(test, file);
    reaches.push(ms > LONGEST_MS ? undefined : { passed: passed(idOf), ms });
  }
  return { file, imports, loading, tests: reaches };
}

async function msOf(test: Test, file: string): Promise<number> {
  const start = spentMs();
  try {
    await test.run();
  } catch (cause) {
    if (!(cause instanceof Endless) && spentMs() - start <= LONGEST_MS) {
      throw new Error(`With every mutant off, “${test.name}” of ${file} fails`, { cause });
    }
  }
  return spentMs() - start;
}
