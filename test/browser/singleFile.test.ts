import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { launchChromium } from '../support/launchChromium';
import { seeAll } from './sights';

const FILE = 'dist/rag-or-finetune.html';

it('is among the files whose checksums are published, and they are right', () => {
  const lines = readFileSync('dist/SHA256SUMS', 'utf8').trimEnd().split('\n');
  const sums = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  expect([...sums.keys()]).toEqual(
    expect.arrayContaining(['index.html', 'licences.txt', 'rag-or-finetune.html']),
  );
  for (const [file, sum] of sums) {
    const content = readFileSync(`dist/${file}`);
    expect(createHash('sha256').update(content).digest('hex'), file).toBe(sum);
  }
});

it.each([FILE, 'dist/licences.txt'])('the licences of what is shipped stand in %s', (file) => {
  const titles = readFileSync(file, 'utf8').matchAll(/^(\S+) \d+\.\d+\.\d+ \([A-Z].*\)$/gm);
  const names = [...titles].map(([, name]) => name);
  expect(names).toEqual(expect.arrayContaining(['react', 'react-dom', 'tailwindcss']));
});

/** Opens a file of the build from disk with the network off; tells what it asked for. */
async function openFromDisk(file: string, look: (page: Page) => Promise<void>) {
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    const asked: string[] = [];
    const faults: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(`${pathToFileURL(file).href}#/1/latency=strict`);
    await look(page);
    return { asked: asked.filter((url) => !/^(?:data|blob):/.test(url)), faults };
  } finally {
    await browser.close();
  }
}

it('works from disk with the network off, and asks for nothing', async () => {
  const { asked, faults } = await openFromDisk(FILE, seeAll);
  expect(faults).toEqual([]);
  expect(asked.map((url) => url.replace(/#.*/, ''))).toEqual([pathToFileURL(FILE).href]);
});

it('takes the place of the split page, which no browser runs from disk', async () => {
  await openFromDisk('dist/index.html', async (page) => {
    await seeAll(page);
    expect(page.url()).toBe(`${pathToFileURL(FILE).href}#/1/latency=strict`);
  });
});
