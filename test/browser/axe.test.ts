import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFaults, type Parts } from './axeFaults';
import { isThorough } from './isThorough';
import { type ScenarioName, scenarios } from './scenarios';
import { sidewaysFaults } from './sidewaysFaults';
import { withPage } from './support';
import { unfold } from './unfold';

/** The same steps take a busy machine longer. */
const patience = { timeout: 300_000 };
const tall = { viewport: { width: 1_280, height: 2_000 } };

/** Each view is seen in both widths and both themes, in three of their four pairs. */
const looks: Record<ScenarioName, Readonly<Record<number, 'light' | 'dark'>>> = {
  empty: { 320: 'dark' },
  half: { 1280: 'dark' },
  complete: { 1280: 'light', 320: 'dark' },
};

/** All that is wrong, once all of it is open. */
async function faultsIn(page: Page, name: ScenarioName, parts: Parts = {}) {
  await unfold(page, parts.within);
  const found: string[] = [];
  for (const [width, colorScheme] of Object.entries(looks[name])) {
    await page.setViewportSize({ width: Number(width), height: 2_000 });
    await page.emulateMedia({ colorScheme });
    const faults = [...(await axeFaults(page, parts)), ...(await sidewaysFaults(page))];
    found.push(...faults.map((fault) => `${width} ${colorScheme} ${fault}`));
  }
  return found;
}

describe.each(['decide', 'cost', 'architecture', 'evidence', 'record'])(
  'axe finds no fault in the view %s',
  patience,
  (view) => {
    const names = isThorough ? (Object.keys(scenarios) as ScenarioName[]) : ['complete' as const];
    it.each(names)('with the %s scenario', async (name) => {
      await withPage({ link: `${scenarios[name]}/view=${view}`, ...tall }, async (page) => {
        expect(await faultsIn(page, name)).toEqual([]);
      });
    });
  },
);

describe('axe finds no fault in the whole page', patience, () => {
  it('with the complete scenario', async () => {
    await withPage({ link: scenarios.complete, ...tall }, async (page) => {
      // Its sections are judged where each is alone; here, how they stand together.
      expect(
        await faultsIn(page, 'complete', { colourWithin: 'header, #verdict, footer' }),
      ).toEqual([]);
    });
  });
});

/** How many tabs each view has. */
const tabs: readonly (readonly [view: string, count: number])[] = [
  ['decide', 5],
  ['cost', 4],
];

it.each(isThorough ? tabs : [])(
  'axe finds no fault behind any tab of the view %s',
  patience,
  async (view, count) => {
    await withPage({ link: `${scenarios.half}/view=${view}`, ...tall }, async (page) => {
      await unfold(page);
      const found = await page.getByRole('tab').all();
      expect(found.length).toBe(count);
      for (const tab of found) {
        await tab.click();
        const within = '[role=tabpanel]';
        await unfold(page, within);
        expect(await axeFaults(page, { within })).toEqual([]);
      }
    });
  },
);

const links = [
  'view=decide/embed=1',
  'view=cost/embed=1',
  'view=evidence/card=Ladder',
  'view=evidence/card=Prices',
  'view=decide/gap=nonsense/colour=red', // what cannot be read
];

it.each(isThorough ? links : [])('axe finds no fault in a link with %s', patience, async (part) => {
  await withPage({ link: `${scenarios.complete}/${part}`, ...tall }, async (page) => {
    expect(await faultsIn(page, 'complete')).toEqual([]);
  });
});

/** The buttons that lead to each window over the page. */
const windows: readonly (readonly [what: string, ...buttons: (string | RegExp)[]])[] = [
  ['sharing', 'Share'],
  ['what is saved', 'Saved here'],
  ['the examples', /^(Open an example|Example:)/],
  ['the arithmetic of a figure', /show the arithmetic$/],
  ['the choice of a model', 'Change the base model'],
  ['the prices of all models', 'Change the base model', 'Compare all prices'],
  ['what is said about the page', /^About/],
];

it.each(isThorough ? windows : [])(
  'axe finds no fault in the window with %s',
  patience,
  async (_, ...buttons) => {
    await withPage({ link: `${scenarios.complete}/view=cost`, ...tall }, async (page) => {
      for (const name of buttons) await page.getByRole('button', { name }).first().click();
      await page.getByRole('dialog').waitFor();
      expect(await faultsIn(page, 'complete', { within: 'dialog[open]' })).toEqual([]);
    });
  },
);
