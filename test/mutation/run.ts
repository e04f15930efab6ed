import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { equivalents } from './equivalent';
import type { Mutant } from './mutants';
import { isPlanted, plantedFault } from './plantedFault';
import { prepared } from './prepared';
import { report } from './report';
import { shuffled } from './shuffled';
import { baselines, type Tried, tryAll } from './tried';

// The command `npm run mutation -- [--survivors] [file or folder]…`: changes src/model and src/share
// one place at a time and runs the tests that reach it. Ends with the survivors and the share that
// was killed. With --survivors only those of the last run are tried again. What was tried is written
// down at once, in an order drawn by lot: a run that is cut short has still tried a fair sample.

const WORK = 'test-output/mutation/work.json';
const BASELINES = 'test-output/mutation/baselines.jsonl';
const RESULTS = 'test-output/mutation/results.jsonl';
const AGAIN = '--survivors';

const last = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8').trim().split('\n') : [];
const before: readonly Tried[] = process.argv.includes(AGAIN)
  ? last.map((row) => JSON.parse(row))
  : [];
const isKilled = new Set(before.filter(({ killedBy }) => killedBy !== undefined).map(keyOf));

const places = process.argv.slice(2).filter((each) => each !== AGAIN);
const { mutants, switchesIn, tests, known } = await prepared(
  places.length > 0 ? places : ['src/model', 'src/share'],
  WORK,
  BASELINES,
);
const open = mutants.filter((mutant) => isPlanted(mutant) || !isKilled.has(keyOf(mutant)));
console.log(`${mutants.length} mutants, ${open.length} to try, ${tests.length} test files`);

const tried: Tried[] = [];
const reached = await baselines(tests, known, WORK);
rmSync(RESULTS, { force: true });
const isHere = new Set(mutants.map(keyOf));
const kept = before.filter((each) => isKilled.has(keyOf(each)) && isHere.has(keyOf(each)));
for (const each of kept) keep(each);
await tryAll(shuffled(open), switchesIn, reached, WORK, keep);

const fault = plantedFault(tried);
if (fault) throw new Error(fault);
process.exitCode = report(
  tried.filter((each) => !isPlanted(each)),
  equivalents,
)
  ? 0
  : 1;

function keep(each: Tried): void {
  tried.push(each);
  appendFileSync(RESULTS, `${JSON.stringify(each)}\n`);
  if (tried.length % 500 === 0) console.log(`${tried.length} of ${mutants.length}`);
}

function keyOf({ file, line, original, replacement }: Mutant): string {
  return JSON.stringify([file, line, original, replacement]);
}
