import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const DIST = 'dist';
const ONE_FILE = 'rag-or-finetune.html';
const FIRST_LOAD_BYTES_GZIP = 98_500; // 68_000 of it React

const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name).slice(DIST.length + 1));
const read = (file: string) => readFileSync(join(DIST, file));
const gzipped = (file: string) => gzipSync(read(file), { level: 9 }).length;

/** The scripts that the page loads by itself, and all that those import before they run. */
function firstLoad(): ReadonlySet<string> {
  const tags = read('index.html')
    .toString()
    .matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g);
  const found = new Set([...tags].flatMap(([, file]) => file ?? []));
  for (const file of found) {
    const imports = read(file)
      .toString()
      .matchAll(/\b(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g);
    for (const [, imported] of imports) found.add(join(file, '..', imported ?? ''));
  }
  return found;
}

it('loads little before the first view', () => {
  const sizes = [...firstLoad()].map((file) => [file, gzipped(file)] as const);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  expect(sizes.length).toBeGreaterThan(0);
  expect(total, `bytes, gzip: ${sizes.join(', ')}`).toBeLessThanOrEqual(FIRST_LOAD_BYTES_GZIP);
});

it('is, as one file, no larger than mail and wikis take', () => {
  expect(read(ONE_FILE).length, 'bytes').toBeLessThanOrEqual(2_000_000);
  expect(gzipped(ONE_FILE), 'bytes, gzip').toBeLessThanOrEqual(500_000);
});

it('ships no source maps and no tests', () => {
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  const scripts = files.filter((file) => /\.(?:js|html|css)$/.test(file));
  const telling =
    /sourceMappingURL=|\bimport\.meta\.vitest\b|\b(?:vitest|fast-check|testing-library)\b/;
  expect(scripts.filter((file) => telling.test(read(file).toString()))).toEqual([]);
});
