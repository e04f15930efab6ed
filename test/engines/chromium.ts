import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { launchChromium } from '../support/launchChromium';
import { watchFaults } from '../support/watchFaults';
import type { Driver, Engine, Profile } from './driver';

/** Chromium, through the developer tools' own protocol. */
export const chromium: Engine = {
  id: 'chromium',
  seesFaults: true,
  async start() {
    const browser = await launchChromium();
    return {
      open: (profile) => open(browser, profile),
      stop: () => browser.close(),
    };
  },
};

async function open(
  browser: Awaited<ReturnType<typeof launchChromium>>,
  { width, height, origins }: Profile,
): Promise<Driver> {
  const downloads = mkdtempSync(join(tmpdir(), 'downloads-'));
  const context = await browser.newContext({ viewport: { width, height } });
  const faults = await watchFaults(context, origins);
  const page = await context.newPage();
  page.on('download', (file) => file.saveAs(join(downloads, file.suggestedFilename())));
  let frame: Frame = page.mainFrame();
  return {
    version: browser.version(),
    goto: async (address) => {
      await page.goto(address);
      frame = page.mainFrame();
    },
    enterFrame: async () => {
      const inner = await (await page.waitForSelector('iframe')).contentFrame();
      if (!inner) throw new Error('The page has no frame');
      frame = inner;
    },
    evaluate: (expression) => frame.evaluate(expression),
    mouse: async (...acts) => {
      const box = frame.parentFrame() && (await (await frame.frameElement()).boundingBox());
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
