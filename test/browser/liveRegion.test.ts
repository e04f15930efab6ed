import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { scenarios } from './scenarios';
import { withPage } from './support';

/** Everything that speaks by itself when it changes. */
const LIVE = '[aria-live], [role=status], [role=alert], [role=log], output';

const spoken = (page: Page) => page.locator('[role=status]').innerText();

it.each(['', '/view=evidence', '/view=record', '/embed=1'])(
  'the page%s has one polite live region',
  async (view) => {
    await withPage({ link: scenarios.half + view }, async (page) => {
      await page.getByRole('heading', { level: 2 }).nth(1).waitFor();
      expect(await page.locator(LIVE).count()).toBe(1);
      expect(await page.locator(LIVE).getAttribute('aria-live')).toBe('polite');
    });
  },
);

it('says in it what the chart shows where its arrow keys lead', async () => {
  await withPage({ link: `${scenarios.half}/view=cost` }, async (page) => {
    await page.locator('.recharts-surface[tabindex="0"]').first().focus();
    for (const [key, month] of [
      ['ArrowRight', 1],
      ['ArrowRight', 2],
      ['ArrowLeft', 1],
    ] as const) {
      await page.keyboard.press(key);
      await expect
        .poll(() => spoken(page))
        .toMatch(new RegExp(`^After ${month} months?[.:] .*\\$`));
      expect(await page.locator(LIVE).count()).toBe(1);
    }
  });
});

it('says in it how many cards a search has found', async () => {
  await withPage({ link: `${scenarios.half}/view=evidence` }, async (page) => {
    await page.getByRole('searchbox', { name: 'Search the evidence' }).fill('zebra');
    await expect
      .poll(() => spoken(page))
      .toBe('Nothing has all of “zebra” in it. Try fewer words.');
    expect(await page.locator(LIVE).count()).toBe(1);
  });
});

it('has one in a window, where the page’s own is not read out', async () => {
  await withPage({ link: scenarios.half }, async (page) => {
    await page.getByRole('banner').getByRole('button', { name: 'Share' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await page.getByRole('dialog').locator(LIVE).count()).toBe(1);
    expect(await page.locator(LIVE).count()).toBe(2);
  });
});
