import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { equivalents } from './equivalent';
import type { Mutant } from './mutants';
import { isPlanted, plantedFault } from './plantedFault';
import { prepared } from './prepared';
import { report } from './report';
import { shuffled } from './shuffled';
import { baselines, type Tried, tryAll } from './tried';

// The command `npm run mutation -- [--survivors] [file or folder]…`: changes src/model and src/share
// one place at a time and runs the tests that reach it. Ends with the survivors and the share that
// was killed. What was tried is written down at once, in an order drawn by lot: a run that is cut
// short has tried a fair sample, and the next one goes on from there. It stays tried for as long as
// its file stays the same; with --survivors, only where it was killed.

const WORK = 'test-output/mutation/work.json';
const BASELINES = 'test-output/mutation/baselines.jsonl';
const RESULTS = 'test-output/mutation/results.jsonl';
const AGAIN = '--survivors';

const rows = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8').trim().split('\n') : [];
const before = new Map(rows.map((row): Tried => JSON.parse(row)).map((each) => [each.id, each]));
const isAgain = process.argv.includes(AGAIN);

const places = process.argv.slice(2).filter((each) => each !== AGAIN);
const { mutants, switchesIn, tests, known } = await prepared(
  places.length > 0 ? places : ['src/model', 'src/share'],
  WORK,
  BASELINES,
);
const kept = mutants.flatMap((mutant) => {
  const known = isPlanted(mutant) ? undefined : before.get(mutant.id);
  return known && (known.killedBy !== undefined || !isAgain) ? [known] : [];
});
const isKept = new Set(kept.map(({ id }) => id));
const open = mutants.filter(({ id }) => !isKept.has(id));
console.log(`${mutants.length} mutants, ${open.length} to try, ${tests.length} test files`);

const tried: Tried[] = [...kept];
const reached = await baselines(tests, known, WORK);
await tryAll(survivorsFirst(shuffled(open)), switchesIn, reached, WORK, keep);

const fault = plantedFault(tried);
if (fault) throw new Error(fault);
process.exitCode = report(
  tried.filter((each) => !isPlanted(each)),
  mutants,
  equivalents,
)
  ? 0
  : 1;

function keep(each: Tried): void {
  tried.push(each);
  appendFileSync(RESULTS, `${JSON.stringify(each)}\n`);
  if (tried.length % 500 === 0) console.log(`${tried.length} of ${mutants.length}`);
}

function survivorsFirst(shuffled: readonly Mutant[]): readonly Mutant[] {
  const isFirst = (mutant: Mutant) => isPlanted(mutant) || before.has(mutant.id);
  return [...shuffled.filter(isFirst), ...shuffled.filter((each) => !isFirst(each))];
}
