import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { architectureDrawing } from '../../src/model/architecture/architectureDrawing';
import { componentSpec } from '../../src/model/architecture/components';
import type { Drawing } from '../../src/model/architecture/drawing';
import { flowSpec } from '../../src/model/architecture/flows';
import { mermaidLayout } from '../../src/model/architecture/mermaidFlowchart';
import { shownLine } from '../../src/model/architecture/mermaidLabel';
import type { dress, restoreText } from '../../src/ui/kit/diagramDress';
import type { renderMermaid } from '../../src/ui/kit/renderMermaid';
import { hostileLabels } from '../model/architecture/hostileLabels';
import { variations } from '../model/architecture/variations';
import { launchChromium } from '../support/launchChromium';
import { baseUrl, withPage } from './support';

declare global {
  interface Window {
    kit: {
      readonly renderMermaid: typeof renderMermaid;
      readonly dress: typeof dress;
      readonly restoreText: typeof restoreText;
    };
    opened: string[];
  }
}

// The source files themselves, on an empty page: text that nobody can type into the app today.
const script = `
  import { renderMermaid } from '/src/ui/kit/renderMermaid.ts';
  import { dress, restoreText } from '/src/ui/kit/diagramDress.ts';
  window.kit = { renderMermaid, dress, restoreText };
  window.opened = [];`;

let server: ViteDevServer;
let browser: Browser;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  server = await createServer({
    logLevel: 'error',
    cacheDir: join(tmpdir(), `diagram-test-${process.pid}`),
    optimizeDeps: { include: ['mermaid'] },
    server: { host: '127.0.0.1', port: 0, hmr: false },
  });
  await server.listen();
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The development server has no address');
  browser = await launchChromium();
  page = await browser.newPage();
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('dialog', (dialog) => faults.push(`dialog: ${dialog.message()}`));
  await page.route('**/empty', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Diagrams</title><body><script type="module">${script}</script>`,
    }),
  );
  await page.goto(`${url}empty`);
  await page.waitForFunction(() => window.kit);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Draws on the empty page; returns what is read there, and what drawing left behind. */
async function drawn(drawing: Drawing) {
  const layout = mermaidLayout(drawing);
  return page.evaluate(
    async ({ drawing, layout }) => {
      const { renderMermaid, restoreText, dress } = window.kit;
      const svg = await renderMermaid(layout);
      restoreText(svg);
      document.body.replaceChildren(svg);
      dress(svg, {
        drawing,
        title: 'A title',
        description: 'A description',
        onNode: (id) => window.opened.push(id),
      });
      const lines = (group: Element) =>
        [...group.querySelectorAll('.text-outer-tspan')].map((row) => row.textContent ?? '');
      const isWritten = (rows: readonly string[]) => rows.some((row) => row !== '');
      return {
        nodes: [...svg.querySelectorAll('.node')].map(lines),
        labels: [...svg.querySelectorAll('.edgeLabel')].map(lines).filter(isWritten),
        groups: [...svg.querySelectorAll('.cluster-label')].map(lines),
        markup: svg.querySelectorAll('script, img, foreignObject, a, [onerror]').length,
        leftovers: document.querySelectorAll('body > :not(svg)').length,
        width: svg.viewBox.baseVal.width,
      };
    },
    { drawing, layout },
  );
}

const words = (lines: readonly string[]) => lines.join('').replace(/\s/g, '');

it('draws every approach and pattern with what stands on its arrows', async () => {
  const shown = variations.filter(({ name }) =>
    /nothing set|third branch|live feed|rights|dedicated|documents/.test(name),
  );
  expect(shown.length).toBeGreaterThan(30);
  for (const { name, graph } of shown) {
    const drawing = architectureDrawing(graph, 'TB', ({ id }) => ({
      text: id,
      widest: `${id} 00`,
    }));
    const { nodes, labels, groups } = await drawn(drawing);
    expect(nodes.map(words).sort(), name).toEqual(
      graph.nodes.map(({ id, notes }) => words([componentSpec(id).label, ...notes])).sort(),
    );
    expect(labels.map(words).sort(), name).toEqual(
      graph.edges.map(({ kind, id }) => words([flowSpec(kind).what, id])).sort(),
    );
    expect(groups.map(words).sort(), name).toEqual(['Aheadoftime', 'Foreachquery']);
  }
  expect(faults).toEqual([]);
});

it('keeps hostile text text, and draws nothing else', async () => {
  const labels = hostileLabels.filter((label) => shownLine(label) !== '');
  const {
    nodes,
    labels: written,
    markup,
    leftovers,
  } = await drawn({
    direction: 'TB',
    nodes: labels.map((label) => ({ id: label, lines: [label], shape: 'box' })),
    edges: labels.map((label) => ({
      from: label,
      to: labels[0] ?? '',
      label: label.replaceAll('\n', ' '),
      line: 'solid',
    })),
  });
  expect(nodes.map(words).sort()).toEqual(labels.map((label) => words([shownLine(label)])).sort());
  expect(written.map(words).sort()).toEqual(
    labels.map((label) => words([shownLine(label)])).sort(),
  );
  expect(markup).toBe(0);
  expect(leftovers).toBe(0);
  expect(faults).toEqual([]);
});

const small: Drawing = {
  direction: 'LR',
  nodes: [
    { id: 'ask', lines: ['Ask'], shape: 'question', tone: 'walked' },
    { id: 'end', lines: ['The end'], shape: 'stadium', tone: 'rag' },
    { id: 'still', lines: ['Still'], shape: 'box', isStill: true },
  ],
  edges: [
    { from: 'ask', to: 'end', label: 'first\n1', widest: 'first\n0,000,000', line: 'bold' },
    { from: 'ask', to: 'end', label: 'second', line: 'dim' },
    { from: 'ask', to: 'still', line: 'solid' },
  ],
};

it('names the picture and makes its boxes buttons for mouse and keyboard', async () => {
  await drawn(small);
  const picture = page.getByRole('document', { name: 'A title' });
  expect(await picture.count()).toBe(1);
  await page.getByRole('button', { name: 'Ask' }).click();
  await page.getByRole('button', { name: 'The end' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  expect(await page.getByRole('button').count()).toBe(2);
  expect(await page.evaluate(() => window.opened)).toEqual(['ask', 'end', 'end']);
});

it('tells two arrows between the same boxes apart, in words and looks', async () => {
  const { labels } = await drawn(small);
  expect(labels.map(words).sort()).toEqual(['first1', 'second']);
  const looks = await page.evaluate(() =>
    [...document.querySelectorAll<SVGElement>('.flowchart-link')].map(
      ({ dataset }) => dataset.line,
    ),
  );
  expect(looks).toEqual(['bold', 'dim', 'solid']);
});

const hybrid =
  '#/1/prices=2026-11-20/gap=both/change=weekly/material=large/format=strict/examples=2000/training=api/view=architecture';

it('shows other numbers in the same picture, and other colours too', async () => {
  await withPage({ link: hybrid, viewport: { width: 1280, height: 2000 } }, async (page) => {
    const picture = page.getByRole('img', { name: 'Architecture of Hybrid' });
    await picture.waitFor();
    const first = await picture.getAttribute('id');
    await expect.poll(() => picture.textContent()).toContain('150 tokens');
    await page.getByRole('radio', { name: 'Dollars' }).check();
    await expect.poll(() => picture.textContent()).toContain('$3,000 once');
    const ink = () =>
      picture
        .locator('.node text')
        .first()
        .evaluate((text) => getComputedStyle(text).fill);
    const light = await ink();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ink()).not.toBe(light);
    expect(await picture.getAttribute('id')).toBe(first);
  });
});

it('draws another approach in place, and both groups apart on a phone', async () => {
  await withPage({ link: hybrid, viewport: { width: 1280, height: 2000 } }, async (page) => {
    await page.getByRole('img', { name: 'Architecture of Hybrid' }).waitFor();
    await page.getByRole('radio', { name: 'Prompting' }).check();
    expect(await page.locator('svg.flowchart').count()).toBe(1); // the old one, until the new is there
    const picture = page.getByRole('img', { name: 'Architecture of Prompting' });
    await expect.poll(() => picture.textContent()).not.toContain('Vector store');
    await page.setViewportSize({ width: 320, height: 2000 });
    await page.getByRole('img', { name: /for each query/ }).waitFor();
    await page.getByRole('img', { name: /ahead of time/ }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });
});

it('says so when Mermaid cannot be fetched, gives the text, and tries again', async () => {
  const offline = await browser.newPage({ viewport: { width: 1280, height: 2000 } });
  const isMermaid = /\/mermaid[^/]*\.js/;
  await offline.route(isMermaid, (route) => route.abort());
  await offline.goto(baseUrl + hybrid);
  await offline.getByText('The diagram could not be drawn').waitFor();
  expect(await offline.locator('pre').textContent()).toContain('Vector store');
  await offline.getByText('The question becomes a vector').waitFor();
  await offline.unroute(isMermaid);
  await offline.getByRole('button', { name: 'Try again' }).click();
  await offline.getByRole('img', { name: 'Architecture of Hybrid' }).waitFor();
  await offline.close();
});
