import type { Browser, Page } from 'playwright-core';
import { watchFaults } from '../support/watchFaults';

/** A page in a fresh profile, and everything that went wrong in it so far. */
export type WatchedPage = {
  readonly page: Page;
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
};

/** Opens the build at an address and notes every uncaught error, console error and foreign request. */
export async function watchedPage(browser: Browser, url: string): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const faults = await watchFaults(context, [new URL(url).origin]);
  const page = await context.newPage();
  page.on('dialog', (dialog) => dialog.accept());
  page.on('download', (download) => download.delete().catch(() => {}));
  page.on('popup', (popup) => popup.close().catch(() => {}));
  await page.goto(url);
  return { page, faults, close: () => context.close() };
}
