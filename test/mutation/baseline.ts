import { collected, type Test } from './collected';
import { Endless, passed, switches, turnOff } from './switches';

/** The mutants that something passes when nothing is changed, how often each, and all together. */
export type Reach = {
  readonly passed: Readonly<Record<string, number>>;
  readonly passes: number;
};

/** What a test file passes on loading and test by test; undefined where a test takes too long. */
export type Baseline = {
  readonly file: string;
  readonly loading: Reach;
  readonly tests: readonly (Reach | undefined)[];
};

/**
 * Some seconds of a test while all mutants are built in, and some tenths with those of one file; the
 * longer ones do not run against mutants.
 */
const LONGEST = 5e7;

/** Runs a test file with every mutant off; throws where a test fails. */
export async function baseline(file: string, mutants: number, load: () => void): Promise<Baseline> {
  turnOff(mutants, Infinity);
  const tests = collected(load);
  const loading = reach();
  const reaches: (Reach | undefined)[] = [];
  for (const test of tests) {
    turnOff(mutants, LONGEST);
    reaches.push((await isTooLong(test, file)) ? undefined : reach());
  }
  return { file, loading, tests: reaches };
}

function reach(): Reach {
  return { passed: passed(), passes: switches.passes };
}

async function isTooLong(test: Test, file: string): Promise<boolean> {
  try {
    await test.run();
  } catch (cause) {
    if (!(cause instanceof Endless) && switches.passes <= LONGEST) {
      throw new Error(`With every mutant off, “${test.name}” of ${file} fails`, { cause });
    }
  }
  return switches.passes > LONGEST;
}
