import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { launchChromium } from '../support/launchChromium';
import { watchFaults } from '../support/watchFaults';

export const baseUrl = inject('baseUrl');

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/**
 * Opens the page in a fresh profile and runs the journey.
 * Fails on any uncaught error, console error or request to another origin.
 */
export async function withPage(
  { link = '', ...options }: BrowserContextOptions & { link?: string },
  journey: (page: Page) => Promise<void>,
) {
  const context = await browser.newContext(options);
  const faults = await watchFaults(context, [new URL(baseUrl).origin]);
  try {
    const page = await context.newPage();
    await page.goto(baseUrl + link);
    const isApp = /^($|[#?])/.test(link);
    if (isApp) await page.getByRole('main').waitFor(); // a link waits for what reads it
    await page.mouse.move(1, 1); // somebody is there
    await journey(page);
    expect(faults).toEqual([]);
  } finally {
    if (faults.length > 0) console.error(faults.join('\n')); // often why the journey got stuck
    await context.close();
  }
}
