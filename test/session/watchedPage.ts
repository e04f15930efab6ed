import type { Browser, Page } from 'playwright-core';

/** A page in a fresh profile, and everything that went wrong in it so far. */
export type WatchedPage = {
  readonly page: Page;
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
};

/** Opens the build at an address and notes every uncaught error, console error and foreign request. */
export async function watchedPage(browser: Browser, url: string): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const faults: string[] = [];
  context.on('weberror', (event) => {
    const error = event.error();
    faults.push(`uncaught: ${error.stack ?? error.message}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  const { origin } = new URL(url);
  await context.route(
    (to) => to.protocol.startsWith('http') && to.origin !== origin,
    (route) => {
      faults.push(`request to another origin: ${route.request().url()}`);
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on('dialog', (dialog) => dialog.accept());
  page.on('download', (download) => download.delete().catch(() => {}));
  page.on('popup', (popup) => popup.close().catch(() => {}));
  await page.goto(url);
  return { page, faults, close: () => context.close() };
}
