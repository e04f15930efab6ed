import { collected, type Test } from './collected';
import { limitDraws } from './draws';
import { Endless, switches, turnOn } from './switches';

/** The tests of a file that can notice a mutant, by number, with the draws that they may take. */
export type Trial = {
  readonly file: string;
  readonly tests: readonly { readonly number: number; readonly draws: number | undefined }[];
  /** The passes of these tests without a mutant. */
  readonly passes: number;
};

/** The test that noticed a mutant, or none. */
export type Verdict = { readonly killedBy?: string };

/** Turns a mutant on and runs test after test until one fails. */
export async function verdict(
  on: number,
  trials: readonly Trial[],
  load: (file: string) => void,
): Promise<Verdict> {
  for (const { file, tests, passes } of trials) {
    turnOn(on, 1e6 + 100 * passes);
    let found: readonly Test[];
    try {
      found = collected(() => load(file));
    } catch {
      return { killedBy: `${file}: does not load` };
    }
    if (found.length === 0) return { killedBy: `${file}: no tests` };
    for (const [i, test] of found.entries()) {
      const trial = tests.find(({ number }) => number === i);
      if (!trial) continue;
      limitDraws(trial.draws);
      if (await fails(test)) return { killedBy: `${file}: ${test.name}` };
    }
  }
  return {};
}

async function fails(test: Test): Promise<boolean> {
  try {
    await test.run();
  } catch (error) {
    if (!(error instanceof Endless)) return true;
  }
  // Also where the code itself caught the end of an endless loop.
  return switches.passes > switches.limit;
}
