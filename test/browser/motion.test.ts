import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { withPage } from './support';

it.each([
  ['moves', 'no-preference'],
  ['does not move', 'reduce'],
] as const)('the page %s with the preference %s', async (does, reducedMotion) => {
  await withPage({ reducedMotion, viewport: { width: 1_280, height: 800 } }, async (page) => {
    await page.getByRole('region', { name: 'Decide' }).getByRole('radio', { name: /^No/ }).focus();
    const most = page.evaluate(mostMotions);
    await page.keyboard.press('Space'); // the point on the map goes to another place
    if (does === 'moves') expect(await most).toBeGreaterThan(0);
    else expect(await most).toBe(0);
    expect(await isScrolledAtOnce(page)).toBe(true);
  });
});

/** How many animations and transitions run at most at the same time from now on, for a while. */
async function mostMotions(): Promise<number> {
  const FOR_MS = 1_500;
  const since = performance.now();
  let most = 0;
  while (performance.now() - since < FOR_MS) {
    most = Math.max(most, document.getAnimations().length);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return most;
}

async function isScrolledAtOnce(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    document.getElementById('cost')?.scrollIntoView();
    const { scrollY: before } = window;
    return before > 0 && getComputedStyle(document.documentElement).scrollBehavior === 'auto';
  });
}
