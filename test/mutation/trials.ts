import { dirname } from 'node:path';
import type { Baseline, Reach } from './baseline';
import type { Mutant } from './mutants';
import type { Trial } from './verdict';

/** All tests that run against one mutant may pass so many switches, counted as if all were built in. */
const BUDGET = 3e8;

/**
 * The tests that reach a mutant: those of its own file, then those of its folder, then one of every
 * file before a second of any; files that have killed many mutants come first.
 */
export function trials(
  mutant: Mutant,
  baselines: readonly Baseline[],
  kills: ReadonlyMap<string, number>,
  /** The switches of its file, which alone are built in when it is tried. */
  builtIn: readonly string[],
): readonly Trial[] {
  const own = mutant.file.replace(/^src\//, 'test/').replace(/\.ts$/, '.test.ts');
  const reaching = baselines
    .flatMap((each) => testsReaching(mutant.id, each))
    .map((each) => ({ ...each, distance: distance(each.file, own) }))
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        a.round - b.round ||
        (kills.get(b.file) ?? 0) - (kills.get(a.file) ?? 0) ||
        a.passes - b.passes,
    );
  const passesOf = ({ passed }: Reach) => builtIn.reduce((sum, id) => sum + (passed[id] ?? 0), 0);
  const chosen = new Map<string, { tests: number[]; passes: number }>();
  let spent = 0;
  for (const { file, test, reach, passes, loading } of reaching) {
    const trial = chosen.get(file) ?? { tests: [], passes: passesOf(loading) };
    const more = passes + (chosen.has(file) ? 0 : loading.passes);
    if (spent + more > BUDGET && chosen.size > 0) continue;
    spent += more;
    trial.tests.push(test);
    chosen.set(file, { ...trial, passes: trial.passes + passesOf(reach) });
  }
  return [...chosen].map(([file, trial]) => ({ file, ...trial }));
}

function distance(file: string, own: string): number {
  if (file === own) return 0;
  return dirname(file) === dirname(own) ? 1 : 2;
}

/** The tests of a file that reach a mutant, the cheapest in the first round. */
function testsReaching(id: string, { file, loading, tests }: Baseline) {
  const reachesAll = Object.hasOwn(loading.passed, id);
  return [...tests.entries()]
    .flatMap(([test, reach]) =>
      reach && (reachesAll || Object.hasOwn(reach.passed, id))
        ? [{ test, reach, passes: reach.passes }]
        : [],
    )
    .sort((a, b) => a.passes - b.passes)
    .map((each, round) => ({ ...each, file, round, loading }));
}
