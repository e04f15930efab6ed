import { dirname } from 'node:path';
import type { Baseline, Reach } from './baseline';
import { moduleOf } from './modules';
import type { Mutant } from './mutants';
import type { Trial } from './verdict';

/** All tests that run against one mutant may take so long, measured while all mutants are built in. */
const BUDGET_MS = 6000;

/**
 * The tests that reach a mutant: those of its own file, then those that import it or are of its
 * folder, then one of every file before a second of any; files that have killed many mutants come
 * first.
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
    .flatMap((each) =>
      testsReaching(mutant.id, each).map((test) => ({
        ...test,
        distance: distance(each, mutant, own),
      })),
    )
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        a.round - b.round ||
        (kills.get(b.file) ?? 0) - (kills.get(a.file) ?? 0) ||
        a.ms - b.ms,
    );
  const passesOf = ({ passed }: Reach) => builtIn.reduce((sum, id) => sum + (passed[id] ?? 0), 0);
  const chosen = new Map<string, { tests: Trial['tests'][number][]; passes: number }>();
  let spent = 0;
  for (const { file, test, reach, loading } of reaching) {
    const trial = chosen.get(file) ?? { tests: [], passes: passesOf(loading) };
    const more = reach.ms + (chosen.has(file) ? 0 : loading.ms);
    if (spent + more > BUDGET_MS && chosen.size > 0) continue;
    spent += more;
    trial.tests.push({ number: test, draws: reach.draws });
    chosen.set(file, { ...trial, passes: trial.passes + passesOf(reach) });
  }
  return [...chosen].map(([file, trial]) => ({ file, ...trial }));
}

function distance({ file, imports }: Baseline, mutant: Mutant, own: string): number {
  if (file === own) return 0;
  const isNear = dirname(file) === dirname(own) || imports.includes(moduleOf(mutant.file));
  return isNear ? 1 : 2;
}

/** The tests of a file that reach a mutant, the cheapest in the first round. */
function testsReaching(id: string, { file, loading, tests }: Baseline) {
  const reachesAll = Object.hasOwn(loading.passed, id);
  return [...tests.entries()]
    .flatMap(([test, reach]) =>
      reach && (reachesAll || Object.hasOwn(reach.passed, id))
        ? [{ test, reach, ms: reach.ms }]
        : [],
    )
    .sort((a, b) => a.ms - b.ms)
    .map((each, round) => ({ ...each, file, round, loading }));
}
