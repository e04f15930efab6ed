import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { pngText } from '../../src/share/pngText';
import { escapeTitle } from '../../src/share/titleEscape';
import { launchChromium } from '../support/launchChromium';
import { startTestHost } from '../support/testHost';
import { isThorough } from './isThorough';
import { withPage } from './support';

const link =
  '#/1/prices=2026-11-20/gap=both/change=weekly/material=large/cite=must/examples=2000/queries=50000/title=Team-bot';

/** Where each picture is, and the tab that shows it. */
type Place = {
  readonly part: string;
  readonly tab?: string;
  readonly svg: string;
  readonly at?: number;
};
const map: Place = { part: '#decide', tab: 'Map', svg: 'svg[role=img]' };
const overTime: Place = { part: '#cost', tab: 'Over time', svg: '.recharts-surface' };
const architecture: Place = { part: '#architecture', svg: 'svg.flowchart' };
/** One of each way to draw: our own, Recharts and Mermaid. */
const unlike: readonly Place[] = [map, overTime, architecture];
const pictures: readonly Place[] = [
  map,
  { part: '#decide', tab: 'Flowchart', svg: 'svg.flowchart' },
  overTime,
  { part: '#cost', tab: 'Over volume', svg: '.recharts-surface' },
  { part: '#cost', tab: 'Where the money goes', svg: 'figure svg' },
  { part: '#cost', tab: 'What matters', svg: 'figure svg' },
  architecture,
  { ...architecture, at: 1 },
];
const papers = { Light: '#fcfcfa', Dark: '#14171a' };

async function saveForm(page: Page, { part, tab, svg, at = 0 }: Place) {
  const place = page.locator(part);
  await place.scrollIntoViewIfNeeded();
  if (tab) await place.getByRole('tab', { name: tab }).click();
  await place.locator(svg).locator('visible=true').first().waitFor();
  const form = place.locator('details:has(> summary:text("Save picture"))').locator('visible=true');
  await form.nth(at).locator('summary').click();
  return form.nth(at);
}

async function savedFile(page: Page, form: Locator, format: 'PNG' | 'SVG') {
  const download = page.waitForEvent('download');
  await form.getByRole('button', { name: `Save as ${format}` }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** What an SVG that needs nothing around it may not contain. */
const forbidden = [
  /foreignObject/i,
  /var\(/,
  /url\((?!#)/,
  /\b(?:href|src)=/,
  /\b(?:class|style|on\w+)=/,
  /<(?:style|script|image|a)\b/,
];

it.each(isThorough ? pictures : unlike)(
  '$part $tab stands by itself as SVG in both themes',
  async (picture) => {
    await withPage({ link, colorScheme: 'dark' }, async (page) => {
      const form = await saveForm(page, picture);
      const before = await page.locator('html').getAttribute('data-theme');
      for (const [theme, paper] of Object.entries(papers)) {
        await form.getByRole('radio', { name: theme }).check();
        const { bytes } = await savedFile(page, form, 'SVG');
        const text = bytes.toString('utf8');
        for (const pattern of forbidden) expect(text).not.toMatch(pattern);
        const read = await page.evaluate((xml) => {
          const { documentElement: svg } = new DOMParser().parseFromString(xml, 'image/svg+xml');
          return {
            tag: svg.tagName,
            title: svg.querySelector('title')?.textContent ?? '',
            desc: svg.querySelector('desc')?.textContent ?? '',
            fill: svg.querySelector('rect')?.getAttribute('fill'),
            box: svg.getAttribute('viewBox'),
            size: `0 0 ${svg.getAttribute('width')} ${svg.getAttribute('height')}`,
            texts: [...svg.querySelectorAll('text')].map((each) => each.textContent).join(' '),
          };
        }, text);
        expect(read.tag).toBe('svg');
        expect(read.title).not.toBe('');
        expect(read.desc).toContain('prices of 20 November 2026');
        expect(read.texts).toContain('RAG or Fine-Tune? · Team bot · prices of 20 November 2026');
        expect(read.texts).toContain(read.title.split(/[ ,]/).at(-1));
        expect(read.fill).toBe(paper);
        expect(read.box).toBe(read.size);
      }
      expect(await page.locator('html').getAttribute('data-theme')).toBe(before);
    });
  },
);

it('lets no title turn around what else is said under a picture', async () => {
  const turning = link.replace('Team-bot', escapeTitle('\u202eTeam bot'));
  await withPage({ link: turning }, async (page) => {
    const { bytes } = await savedFile(page, await saveForm(page, map), 'SVG');
    const foot = 'RAG or Fine-Tune? · Team bot · prices of 20 November 2026';
    expect(bytes.toString('utf8')).toContain(foot);
    expect(bytes.toString('utf8')).not.toContain('\u202e');
  });
});

it('a chart is as wide as a picture should be, on a phone too', async () => {
  await withPage({ link, viewport: { width: 320, height: 640 } }, async (page) => {
    const form = await saveForm(page, overTime);
    const shown = await page.locator('#cost .recharts-surface').first().getAttribute('width');
    const svg = (await savedFile(page, form, 'SVG')).bytes.toString('utf8');
    expect(/width="(\d+)"/.exec(svg)?.[1]).toBe('960');
    expect(await page.locator('#cost .recharts-surface').first().getAttribute('width')).toBe(shown);
  });
});

it('keeps the axis titles and the labels at the ends of the lines', async () => {
  await withPage({ link }, async (page) => {
    const form = await saveForm(page, overTime);
    const { bytes } = await savedFile(page, form, 'SVG');
    for (const text of ['US dollars, added up', 'months from', 'RAG']) {
      expect(bytes.toString('utf8')).toContain(text);
    }
  });
});

it('keeps the figures that are buttons on the page', async () => {
  await withPage({ link }, async (page) => {
    const money = { part: '#cost', tab: 'Where the money goes', svg: 'figure svg' };
    const form = await saveForm(page, money);
    const total = page.locator('#cost figure li p button').first();
    const { bytes } = await savedFile(page, form, 'SVG');
    expect(bytes.toString('utf8')).toContain(`>${await total.innerText()}</text>`);
  });
});

it('makes a PNG of twice the size, with the link only when asked', async () => {
  await withPage({ link }, async (page) => {
    const form = await saveForm(page, map);
    const svg = (await savedFile(page, form, 'SVG')).bytes.toString('utf8');
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    const plain = await savedFile(page, form, 'PNG');
    expect(plain.name).toBe('decision-map.png');
    expect(plain.bytes.readUInt32BE(16)).toBe(2 * Number(width));
    expect(plain.bytes.readUInt32BE(20)).toBe(2 * Number(height));
    expect(pngText(plain.bytes)).toBeUndefined();
    await form.getByRole('checkbox', { name: 'Put the link into the PNG' }).check();
    const carrying = await savedFile(page, form, 'PNG');
    expect(pngText(carrying.bytes)).toBe(page.url());
    expect(carrying.bytes.length).toBeGreaterThan(plain.bytes.length);
    const shown = form.getByRole('img');
    const natural = await shown.evaluate((image: HTMLImageElement) => image.naturalWidth);
    expect(natural).toBe(2 * Number(width));
  });
});

/** Drops a file on the page, as a hand does from the desktop. */
async function drop(page: Page, name: string, bytes: Buffer) {
  const data = await page.evaluateHandle(
    ([base64 = '', fileName = '']) => {
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName));
      return transfer;
    },
    [bytes.toString('base64'), name],
  );
  const isTaken = await page.locator('main').evaluate((main, dataTransfer) => {
    const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
    return !main.dispatchEvent(event);
  }, data);
  expect(isTaken, 'the browser would open the file itself').toBe(true);
}

it('a saved PNG that is dropped on the page opens its scenario, and one’s own work is kept', async () => {
  let carrying: Buffer = Buffer.alloc(0);
  await withPage({ link }, async (page) => {
    const form = await saveForm(page, overTime);
    await form.getByRole('checkbox', { name: 'Put the link into the PNG' }).check();
    carrying = (await savedFile(page, form, 'PNG')).bytes;
  });
  await withPage({ link: '#/1/gap=facts/title=Mine' }, async (page) => {
    await page.getByText('Mine', { exact: true }).waitFor();
    await drop(page, 'costs.png', carrying);
    const dialog = page.getByRole('dialog', { name: 'Picture opened' });
    await dialog.getByRole('button', { name: 'Close' }).click();
    await page.getByText('Team bot', { exact: true }).waitFor();
    await page.waitForURL((url) => url.hash === link);
    await page.getByRole('button', { name: 'Go back to it' }).click();
    await page.getByText('Mine', { exact: true }).waitFor();
  });
});

it.each([
  ['notes.txt', Buffer.from('Hello'), /This is no PNG/],
  ['plain.png', readFileSync('public/pictures/cost.png'), /carries no link/],
] as const)('says so when %s is dropped, and stays', async (name, bytes, sentence) => {
  await withPage({ link }, async (page) => {
    await page.locator('h1').waitFor();
    await drop(page, name, bytes);
    await page.getByRole('dialog', { name: 'Nothing opened' }).getByText(sentence).waitFor();
    expect(new URL(page.url()).hash).toBe(link);
  });
});

async function savedPage(page: Page) {
  await page.getByRole('button', { name: 'Share' }).first().click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save HTML file' }).click();
  const path = join(mkdtempSync(join(tmpdir(), 'page-')), 'page.html');
  await (await download).saveAs(path);
  return path;
}

it('the saved page opens with its scenario from a disk, and saves itself again', async () => {
  let first = '';
  await withPage({ link }, async (page) => {
    first = await savedPage(page);
  });
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(pathToFileURL(first).href);
    await page.getByText('Team bot', { exact: true }).waitFor();
    await page.goto(`${pathToFileURL(first).href}#/1/gap=both/title=Second`);
    await page.reload();
    await page.getByText('Second', { exact: true }).waitFor();
    const second = await savedPage(page);
    await page.goto(pathToFileURL(second).href);
    await page.getByText('Second', { exact: true }).waitFor();
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
  }
});

it('the verdict is a picture of the size that chats show', async () => {
  await withPage({ link }, async (page) => {
    await page.getByRole('button', { name: 'Share' }).first().click();
    const form = page.getByRole('dialog').locator('details:has(> summary:text("Save picture"))');
    await form.locator('summary').click();
    const { bytes } = await savedFile(page, form, 'PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1_200, 630]);
  });
});

it.each([
  { file: 'index.html', cors: true },
  { file: 'rag-or-finetune.html', cors: false },
] as const)(
  'where files are denied, $file shows the picture to take it from there',
  async (files) => {
    const host = await startTestHost();
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.goto(host.wikiAddress({ ...files, sandbox: 'allow-scripts' }));
      const part = page.frameLocator('iframe').locator('#decide');
      const form = part.locator('details:has(> summary:text("Save picture"))').first();
      await form.locator('summary').click();
      await form.getByRole('button', { name: 'Save as PNG' }).click();
      const shown = form.getByRole('img');
      await shown.evaluate((image: HTMLImageElement) => image.decode());
      expect(await form.getByText('If no file arrived').isVisible()).toBe(true);
    } finally {
      await browser.close();
      await host.close();
    }
  },
);
