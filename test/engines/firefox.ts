import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Frame } from 'puppeteer-core';
import { FIREFOX } from '../support/browsers';
import type { Driver, Engine, Profile } from './driver';

/** Firefox, through WebDriver BiDi. */
export const firefox: Engine = {
  id: 'firefox',
  seesFaults: true,
  async start() {
    const downloads = mkdtempSync(join(tmpdir(), 'downloads-'));
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: FIREFOX,
      headless: true,
      extraPrefsFirefox: { 'browser.download.dir': downloads, 'browser.download.folderList': 2 },
    });
    return {
      open: (profile) => open(browser, profile, downloads),
      stop: () => browser.close(),
    };
  },
};

async function open(
  browser: Browser,
  { width, height, origins }: Profile,
  downloads: string,
): Promise<Driver> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`uncaught: ${error}`)); // what breaks the policy, too
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && !origins.includes(origin))
      faults.push(`request to another origin: ${request.url()}`);
  });
  let frame: Frame = page.mainFrame();
  return {
    version: (await browser.version()).replace('firefox/', ''),
    goto: async (address) => {
      await page.goto(address);
      frame = page.mainFrame();
    },
    enterFrame: async () => {
      frame = await (await page.waitForSelector('iframe').then(found)).contentFrame().then(found);
    },
    evaluate: (expression) => frame.evaluate(expression),
    mouse: async (...acts) => {
      const box = frame.parentFrame() && (await (await frame.frameElement())?.boundingBox());
      for (const act of acts) {
        if (typeof act === 'string') await page.mouse[act]();
        else await page.mouse.move(act.x + (box?.x ?? 0), act.y + (box?.y ?? 0));
      }
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    print: () => page.pdf({ format: 'A4' }),
    screenshot: () => page.screenshot(),
    downloads,
    faults: async () => faults,
    close: () => context.close(),
  };
}

function found<Thing>(thing: Thing | null): Thing {
  if (thing === null) throw new Error('The page has no frame');
  return thing;
}
