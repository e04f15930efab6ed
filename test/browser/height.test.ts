import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../support/launchChromium';
import { type Embedding, startTestHost } from '../support/testHost';
import { seeAll } from './sights';

const LINK = '#/1/embed=1';
const PAUSE_MS = 10_000;

let browser: Browser;
let host: Awaited<ReturnType<typeof startTestHost>>;
beforeAll(async () => {
  // Scroll bars take width, as they do for visitors: that is what makes heights change.
  browser = await launchChromium({ ignoreDefaultArgs: ['--hide-scrollbars'] });
  host = await startTestHost();
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

async function embedded(
  embedding: Embedding,
  look: (page: Page, frame: Frame) => Promise<void>,
  width = 900,
) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  try {
    await page.goto(host.wikiAddress({ file: 'rag-or-finetune.html', link: LINK, ...embedding }));
    const [, frame] = page.frames();
    if (!frame) throw new Error('The wiki shows no frame');
    await seeAll(page.frameLocator('iframe'));
    await look(page, frame);
  } finally {
    await page.close();
  }
}

/** All that the wiki was told so far. */
function heard(page: Page): Promise<unknown[]> {
  return page.evaluate('heard.map(({ data }) => data)');
}

function heightOf(frame: Frame) {
  return frame.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    return { contentPx: scrollHeight, roomPx: clientHeight };
  });
}

it.each([
  ['plain', ''],
  // Its borders take some of the height that it gives, so that the frame is always too low.
  ['tight', 'box-sizing: border-box; border: 3px solid'],
])('in a %s frame it says its height, and after a change at most three times', async (_, style) => {
  await embedded({ listens: true, style }, async (page, frame) => {
    await page.waitForTimeout(PAUSE_MS);
    const before = (await heard(page)).length;
    await frame.locator('#decide input[type=radio]').first().click();
    await page.waitForTimeout(PAUSE_MS);
    const messages = await heard(page);
    expect(before).toBeGreaterThan(0);
    expect(messages.length - before).toBeLessThanOrEqual(3);
    for (const message of messages) {
      expect(message).toEqual({ type: 'rag-or-finetune:height', height: expect.any(Number) });
    }
    const { contentPx, roomPx } = await heightOf(frame);
    expect(contentPx - roomPx).toBeLessThanOrEqual(6);
  });
});

it('answers iframe-resizer', async () => {
  await embedded({}, async (page, frame) => {
    await page.evaluate(() => {
      const hello = '[iFrameSizer]wiki-7:8:false:false:32:true:true:null:bodyOffset';
      document.querySelector('iframe')?.contentWindow?.postMessage(hello, '*');
    });
    await expect
      .poll(async () => (await heard(page)).filter((each) => typeof each === 'string'))
      .toEqual([expect.stringMatching(/^\[iFrameSizer\]wiki-7:\d+:\d+:init$/)]);
    const told = (await heard(page)).find((each) => typeof each === 'string');
    const { contentPx } = await heightOf(frame);
    expect(Math.abs(Number(String(told).split(':')[1]) - contentPx)).toBeLessThan(4);
  });
});

it('takes a theme from the page around it', async () => {
  await embedded({}, async (page, frame) => {
    await page.evaluate(() => {
      const message = { type: 'rag-or-finetune:theme', theme: 'dark' };
      document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
    });
    await frame.locator('html[data-theme=dark]').waitFor();
  });
});

it.each([480, 320])('can be used %i px wide without a listener', async (width) => {
  await embedded(
    { style: `width: ${width}px; height: 600px; border: 0` },
    async (_, frame) => {
      const spill = await frame.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(spill).toBeLessThanOrEqual(0);
    },
    600,
  );
});

it('has no length that depends on the height of the frame', () => {
  const files = readdirSync('dist/assets').filter((file) => file.endsWith('.css'));
  const styles = files.map((file) => readFileSync(`dist/assets/${file}`, 'utf8'));
  expect(styles.length).toBeGreaterThan(0);
  for (const style of styles) expect(style.match(/[\d.]+[dls]?v(?:h|b|max|min)\b/g)).toBeNull();
});
