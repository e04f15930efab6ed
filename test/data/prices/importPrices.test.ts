import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import sample from './sample.json';

let place = '';
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'import-prices-'));
  mkdirSync(join(place, 'src/data/prices'), { recursive: true });
  writeFileSync(join(place, 'good.json'), JSON.stringify(sample));
  writeFileSync(join(place, 'bad.json'), '{}');
});
afterAll(() => rmSync(place, { recursive: true }));

it.each([
  [
    'good.json',
    0,
    'Written: src/data/prices/table20260301.ts',
    ['newestDay.ts', 'priceTables.ts', 'table20260301.ts'],
  ],
  ['bad.json', 1, 'The file cannot be used: asOf is missing.', []],
  ['none.json', 2, 'There is no none.json here.', []],
])(
  'the command with %s ends with status %i',
  (file, status, said, written) => {
    const folder = join(place, 'src/data/prices');
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
    const script = resolve('src/importPrices.ts');
    const run = spawnSync(
      process.execPath,
      [resolve('node_modules/tsx/dist/cli.mjs'), script, file],
      {
        cwd: place,
        encoding: 'utf8',
      },
    );
    expect(run.stdout + run.stderr).toContain(said);
    expect(run.status).toBe(status);
    expect(readdirSync(folder)).toEqual(written);
  },
  20_000,
);
