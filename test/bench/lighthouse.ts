import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromiumArguments, chromiumPath, HOW_TO_GET_CHROMIUM } from '../support/chromium';
import { serveDist } from '../support/serveDist';

// npm run bench:lighthouse [-- <runs> <view> …]: Lighthouse with its settings for a phone on the build,
// for the wizard and for each section opened by itself; the median of three runs.
const pages = {
  wizard: '',
  decide: '#/1/gap=both/change=weekly/material=large/task=converse/view=decide',
  cost: '#/1/gap=both/change=weekly/material=large/task=converse/view=cost',
  architecture: '#/1/gap=both/change=weekly/material=large/task=converse/view=architecture',
  evidence: '#/1/gap=both/change=weekly/material=large/task=converse/view=evidence',
  record: '#/1/gap=both/change=weekly/material=large/task=converse/view=record',
};
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const timings = {
  'first-contentful-paint': 'FCP',
  'largest-contentful-paint': 'LCP',
  'total-blocking-time': 'TBT',
  'cumulative-layout-shift': 'CLS',
} as const;

type Audit = {
  readonly score: number | null;
  readonly title: string;
  readonly displayValue?: string;
};
type Report = {
  readonly categories: {
    readonly [id: string]: {
      readonly score: number;
      readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
    };
  };
  readonly audits: { readonly [id: string]: Audit };
};

const [first = '', ...rest] = process.argv.slice(2);
const runs = Number(first) || 3;
const asked = Number(first) ? rest : [first, ...rest].filter(Boolean);
const program = chromiumPath();
if (!program) throw new Error(HOW_TO_GET_CHROMIUM);
const CHROME_PATH = program;

const server = await serveDist();
const { version } = JSON.parse(readFileSync('node_modules/lighthouse/package.json', 'utf8'));
console.log(
  `Lighthouse ${version}, Node ${process.version}, ${process.platform}, ${cpus()[0]?.model}`,
);
for (const [name, link] of Object.entries(pages)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const reports: Report[] = [];
  for (let run = 0; run < runs; run += 1) reports.push(await report(server.url + link));
  console.log(`${name.padEnd(12)} ${scores(reports)}`);
  for (const line of shortcomings(reports)) console.log(`             ${line}`);
}
await server.close();

/** One run, in a process of its own, as Lighthouse wants it. */
async function report(url: string): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const file = join(folder, 'report.json');
  const flags = [
    `--only-categories=${categories.join(',')}`,
    `--chrome-flags=${['--headless=new', ...chromiumArguments].join(' ')}`,
    ...['--output=json', `--output-path=${file}`, '--quiet'],
  ];
  const lighthouse = join('node_modules', 'lighthouse', 'cli', 'index.js');
  await promisify(execFile)(process.execPath, [lighthouse, url, ...flags], {
    env: { ...process.env, CHROME_PATH },
  });
  const found: Report = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(folder, { recursive: true });
  return found;
}

function scores(reports: readonly Report[]): string {
  const score = (id: string) => median(reports.map((each) => each.categories[id]?.score ?? 0));
  const timing = (id: string) => {
    const sorted = reports.map((each) => each.audits[id]?.displayValue ?? '').sort(byNumber);
    return sorted[Math.floor(sorted.length / 2)];
  };
  return [
    ...categories.map((id) => `${id} ${Math.round(100 * score(id))}`),
    ...Object.entries(timings).map(([id, short]) => `${short} ${timing(id)}`),
  ].join(' · ');
}

/** What costs a point outside performance, in any run. */
function shortcomings(reports: readonly Report[]): ReadonlySet<string> {
  return new Set(
    reports.flatMap(({ categories: found, audits }) =>
      categories.slice(1).flatMap((category) =>
        (found[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
          const { score, title } = audits[id] ?? { score: null, title: id };
          return weight > 0 && score !== null && score < 1 ? [`${category}: ${title}`] : [];
        }),
      ),
    ),
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function byNumber(a: string, b: string): number {
  return Number.parseFloat(a.replace(',', '')) - Number.parseFloat(b.replace(',', ''));
}
