import type { Baseline } from './baseline';
import type { Mutant } from './mutants';
import type { Trial } from './verdict';

/** All tests that run against one mutant may pass so many switches: about a second. */
const BUDGET = 3e7;

/**
 * The tests that reach a mutant: those of its own file, then one of every file before a second of
 * any; files that have killed many mutants come first.
 */
export function trials(
  mutant: Mutant,
  baselines: readonly Baseline[],
  kills: ReadonlyMap<string, number>,
): readonly Trial[] {
  const own = mutant.file.replace(/^src\//, 'test/').replace(/\.ts$/, '.test.ts');
  const reaching = baselines
    .flatMap((each) => testsReaching(mutant.id, each))
    .map((each) => ({ ...each, round: each.file === own ? -1 : each.round }))
    .sort(
      (a, b) =>
        a.round - b.round ||
        (kills.get(b.file) ?? 0) - (kills.get(a.file) ?? 0) ||
        a.passes - b.passes,
    );
  const chosen = new Map<string, { tests: number[]; passes: number }>();
  let spent = 0;
  for (const { file, test, passes, loading } of reaching) {
    const trial = chosen.get(file) ?? { tests: [], passes: loading };
    spent += passes + (chosen.has(file) ? 0 : loading);
    if (spent > BUDGET && chosen.size > 0) break;
    trial.tests.push(test);
    chosen.set(file, { ...trial, passes: trial.passes + passes });
  }
  return [...chosen].map(([file, trial]) => ({ file, ...trial }));
}

/** The tests of a file that reach a mutant, the cheapest in the first round. */
function testsReaching(id: string, { file, loading, tests }: Baseline) {
  const reachesAll = loading.passed.includes(id);
  return [...tests.entries()]
    .flatMap(([test, reach]) =>
      reach && (reachesAll || reach.passed.includes(id)) ? [{ test, passes: reach.passes }] : [],
    )
    .sort((a, b) => a.passes - b.passes)
    .map((each, round) => ({ ...each, file, round, loading: loading.passes }));
}
