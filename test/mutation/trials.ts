import type { Baseline } from './baseline';
import type { Mutant } from './mutants';
import type { Trial } from './verdict';

/** All that runs against one mutant may pass so many switches: some tenths of a second. */
const BUDGET = 6e5;

/** The tests that reach a mutant: first those of its own file, then the cheapest. */
export function trials({ id, file }: Mutant, baselines: readonly Baseline[]): readonly Trial[] {
  const own = file.replace(/^src\//, 'test/').replace(/\.ts$/, '.test.ts');
  const found = baselines
    .map((each) => trial(id, each))
    .filter(({ tests }) => tests.length > 0)
    .sort((a, b) => Number(b.file === own) - Number(a.file === own) || a.passes - b.passes);
  let spent = 0;
  return found.filter(({ passes }, i) => {
    spent += passes;
    return i === 0 || spent <= BUDGET;
  });
}

function trial(id: string, { file, loading, tests }: Baseline): Trial {
  const all = loading.passed.includes(id);
  const chosen = [...tests.entries()].flatMap(([i, reach]) =>
    reach && (all || reach.passed.includes(id)) ? [{ i, passes: reach.passes }] : [],
  );
  return {
    file,
    tests: chosen.map(({ i }) => i),
    passes: chosen.reduce((total, { passes }) => total + passes, loading.passes),
  };
}
