import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { approachIds, approachSpecs } from '../../src/model/approaches';
import { formatUsd } from '../../src/ui/kit/format';
import { explained } from '../support/explained';
import { withPage } from './support';

const verdict = (page: Page) => page.getByRole('region', { name: 'Verdict' });
const verdictLine = (page: Page) => verdict(page).getByRole('heading', { level: 2 }).innerText();
describe('says what the headless command says', () => {
  const links = [
    '#/1/prices=2026-11-20/gap=both/change=weekly/material=large/cite=nice/format=strict/task=converse/examples=2000/speed=interactive/queries=50000/release=months/training=api',
    '#/1/prices=2026-11-20/gap=facts/change=quarterly/material=small/cite=no/examples=0/queries=3000/months=36',
    '#/1/prices=2026-11-20/gap=behaviour/change=never/material=none/cite=no/format=some/task=sort/examples=5000/speed=interactive/queries=2000000/training=self/tunedModel=fireworks_dedicated-h100',
  ];
  const { documents } = explained(links);

  it.each(links.map((link, i) => [link, i] as const))('%s', async (link, i) => {
    const { recommendation, costs } = documents[i];
    await withPage({ link, viewport: { width: 1280, height: 800 } }, async (page) => {
      const name = approachSpecs[recommendation.outcome as 'rag'].name;
      expect(await verdictLine(page)).toContain(name);
      await page.getByRole('checkbox', { name: 'Show all approaches' }).waitFor();
      const table = page.getByRole('table', { name: /^What each approach costs/ });
      await table.waitFor();
      for (const id of approachIds) {
        const cells = await table
          .getByRole('row', { name: new RegExp(`^${approachSpecs[id].name} `) })
          .getByRole('cell')
          .allInnerTexts();
        const { perQuery, once, monthlyFixed, horizonTotal } = costs[id];
        expect(cells.slice(0, 4)).toEqual(
          [perQuery, once, monthlyFixed, horizonTotal].map((usd) => formatUsd(usd)),
        );
      }
      const recommended = page.getByRole('radio', { name: /\(recommended\)/ });
      expect(await recommended.isChecked()).toBe(true);
      expect(await page.getByText(`${name} (recommended)`).count()).toBeGreaterThan(0);
    });
  });
});

it.each([480, 1280])('needs no sideways scrolling at %i px', async (width) => {
  await withPage({ viewport: { width, height: 640 } }, async (page) => {
    await page.getByRole('checkbox', { name: 'Show all approaches' }).waitFor();
    await page.getByRole('heading', { name: 'Architecture', exact: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  });
});

it.each([320, 1024])(
  'asks what a number means without running off a page of %i px',
  async (width) => {
    const link = '#/1/prices=2026-11-20/gap=both/change=weekly/material=large/queries=50000';
    await withPage({ link, viewport: { width, height: 640 } }, async (page) => {
      for (const name of ['Horizon, as a number', 'Queries a month, as a number']) {
        const field = verdict(page).getByRole('textbox', { name });
        await field.fill(name.startsWith('Horizon') ? '1,5' : 'many');
        await field.press('Enter');
        const said = verdict(page).getByText(/Which one is meant|cannot be read as a number/);
        const box = await said.last().boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThanOrEqual(width);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          width,
        );
        await field.press('Escape');
      }
    });
  },
);
