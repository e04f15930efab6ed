import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '@quri/squiggle-lang';
import { build } from 'vite';
import { squiggleModel } from './squiggleModel';

// npm run bench:uncertainty: how long the simulation takes, and Squiggle for the same model at equal
// error. Ours is bundled as the page is: file by file, or through a test runner, it is three times
// slower. Times are the fastest of many, since a machine shared with others slows some of them. Errors
// are root mean squares over seeds and figures, against the mean of 200 full runs of ours.
const folder = await mkdtemp(join(tmpdir(), 'uncertainty-'));
const bundle: typeof import('./uncertaintyCase') = await bundled('test/bench/uncertaintyCase.ts');
const { inputs, percentiles, rangesBySet, simulated } = bundle;

const [cpu] = cpus();
console.log(`${cpu?.model.trim()} x ${cpus().length}, Node ${process.version}`);

for (const [name, ranges] of Object.entries(rangesBySet)) {
  const time = (options: Parameters<typeof simulated>[2]) =>
    ms(fastest(150, (turn) => void simulated(ranges, turn, options)));
  console.log(
    `Uncertain: ${name}. 10,000 draws x 4 approaches: totals, quantiles, win shares ${time({ withBands: false })}, with bands over ${inputs.parameters.months} months ${time({})}; 2,000 draws with bands ${time({ draws: 2_000 })}`,
  );
}

const ranges = rangesBySet.twelve;
const truth = means(seeds(200).map((seed) => percentiles(ranges, { seed })));
const ourError = (draws: number) =>
  error(seeds(60).map((seed) => percentiles(ranges, { draws, seed })));
const ourTime = (draws: number) =>
  fastest(150, (turn) => void simulated(ranges, turn, { draws, withBands: false }));

const code = squiggleModel(inputs, ranges);
const REFERENCE_DRAWS = 10_000;
const squiggle = await squiggleRuns(REFERENCE_DRAWS, 60);
console.log(`The two agree within ${percent(error([means(squiggle.figures)]))}`);

const asGood = Array.from({ length: 40 }, (_, i) => 250 * (i + 1)).find(
  (draws) => ourError(draws) <= squiggle.error,
);
if (asGood) compare(squiggle, asGood);

const ours = ourError(10_000);
const neededDraws = Math.round(REFERENCE_DRAWS * (squiggle.error / ours) ** 2);
compare(await squiggleRuns(neededDraws, 20), 10_000);
await rm(folder, { recursive: true });

async function bundled(entry: string) {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: { output: { codeSplitting: false, entryFileNames: 'case.mjs' } },
    },
  });
  return import(pathToFileURL(join(folder, 'case.mjs')).href);
}

type SquiggleRuns = {
  readonly draws: number;
  readonly figures: readonly (readonly number[])[];
  readonly error: number;
  readonly time: number;
};

async function squiggleRuns(draws: number, count: number): Promise<SquiggleRuns> {
  const figures: (readonly number[])[] = [];
  const times: number[] = [];
  for (const seed of seeds(count)) {
    const start = performance.now();
    const { result } = await run(code, {
      environment: { sampleCount: draws, xyPointLength: 1_000, seed: `${seed}` },
    });
    times.push(performance.now() - start);
    if (!result.ok) throw new Error(result.value.toString());
    const list = result.value.result;
    if (list.tag !== 'Array') throw new Error('The model gives no list');
    figures.push(list.value.getValues().map((each) => (each.tag === 'Number' ? each.value : NaN)));
  }
  return { draws, figures, error: error(figures), time: Math.min(...times) };
}

function compare(other: SquiggleRuns, draws: number) {
  const time = ourTime(draws);
  console.log(
    `Squiggle 0.10.0 with ${other.draws} draws: error ${percent(other.error)} in ${ms(other.time)}; ours with ${draws}: ${percent(ourError(draws))} in ${ms(time)}; ${(other.time / time).toFixed(0)} times as fast`,
  );
}

function fastest(count: number, measured: (turn: number) => void): number {
  const times = seeds(count).map((turn) => {
    const start = performance.now();
    measured(turn);
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Relative, over all figures of all runs. */
function error(runs: readonly (readonly number[])[]): number {
  const squares = runs.flatMap((figures) =>
    figures.map((figure, i) => (figure / (truth[i] ?? Number.NaN) - 1) ** 2),
  );
  return Math.sqrt(squares.reduce((sum, each) => sum + each, 0) / squares.length);
}

function means(runs: readonly (readonly number[])[]): readonly number[] {
  const [first = []] = runs;
  return first.map((_, i) => runs.reduce((sum, run) => sum + (run[i] ?? 0), 0) / runs.length);
}

function seeds(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => i + 1);
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(3)} %`;
}
