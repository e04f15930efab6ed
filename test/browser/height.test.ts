import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ViewId, viewIds } from '../../src/share/pageView';
import { launchChromium } from '../support/launchChromium';
import { type Embedding, startTestHost } from '../support/testHost';
import { isThorough } from './isThorough';
import { seeAll, untilMade } from './sights';

const PAUSE_MS = 10_000;
/** Longer than the page waits for quiet before its last message. */
const QUIET_MS = 4_000;
/** A busy machine is slow, not wrong: four whole pages are drawn at once. */
const BUSY_MS = 180_000;
const QUIET_AT_LAST = { timeout: BUSY_MS, interval: QUIET_MS };

/** What has to be there before a section alone is whole. */
const sights: Readonly<Record<ViewId, string>> = {
  decide: '#decide h3',
  cost: '#cost .recharts-surface',
  architecture: '#architecture svg.flowchart',
  evidence: '#touching',
  record: '#record-link',
};

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

async function seeView(frame: Frame, view: ViewId) {
  const sight = frame.locator(sights[view]).first();
  // A diagram is drawn once its place is on the screen.
  const place = frame.getByText('Drawing the diagram').or(sight).first();
  await place.scrollIntoViewIfNeeded();
  await sight.waitFor();
}

type Look = (page: Page, frame: Frame) => Promise<void>;

/** The whole page, or one view alone, in the wiki. */
async function embedded(
  { view, ...embedding }: Embedding & { view?: ViewId | undefined },
  look: Look,
  width = 900,
) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const link = view ? `#/1/view=${view}/embed=1` : '#/1/embed=1';
  try {
    await page.goto(host.wikiAddress({ file: 'rag-or-finetune.html', link, ...embedding }));
    const [, frame] = page.frames();
    if (!frame) throw new Error('The wiki shows no frame');
    if (view) await seeView(frame, view);
    else await seeAll(page.frameLocator('iframe'));
    await untilMade(frame);
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

function hasHeight(message: unknown): message is { readonly height: number } {
  return typeof message === 'object' && message !== null && 'height' in message;
}

const answer = (frame: Frame) => frame.locator('#decide input[type=radio]').first().click();
// Its borders take some of the height that it gives, so that the frame is always too low.
const tight = 'box-sizing: border-box; border: 3px solid';

type Change = {
  readonly name: string;
  readonly embedding: Embedding & { view?: ViewId };
  readonly prepare?: (frame: Frame) => Promise<void>;
  readonly change: (frame: Frame) => Promise<void>;
};
const changes: readonly Change[] = [
  { name: 'an answer', embedding: {}, change: answer },
  { name: 'an answer in a tight frame', embedding: { style: tight }, change: answer },
  {
    name: 'another card of the evidence',
    embedding: { view: 'evidence' },
    change: (frame) => frame.locator('#evidence ol a').first().click(),
  },
  {
    name: 'a line of notes on the record',
    embedding: { view: 'record' },
    prepare: (frame) => frame.getByText('Write title, owner, date and notes').click(),
    change: (frame) => frame.getByLabel('Notes').fill('We asked legal.\n'.repeat(9)),
  },
];

// Side by side: most of it is waiting.
it.concurrent.each(changes)(
  'says its height, and after $name at most three times',
  { timeout: BUSY_MS },
  async ({ embedding, prepare, change }) => {
    await embedded({ listens: true, ...embedding }, async (page, frame) => {
      await prepare?.(frame);
      let before = 0;
      await expect
        .poll(async () => {
          const last = before;
          before = (await heard(page)).length;
          return before > 0 && before === last;
        }, QUIET_AT_LAST)
        .toBe(true);
      await change(frame);
      await page.waitForTimeout(PAUSE_MS);
      const messages = await heard(page);
      expect(messages.length - before).toBeLessThanOrEqual(3);
      for (const message of messages) {
        expect(message).toEqual({ type: 'rag-or-finetune:height', height: expect.any(Number) });
      }
      const heights = messages.flatMap((each) => (hasHeight(each) ? [each.height] : []));
      const steps = heights.slice(1).map((height, i) => Math.abs(height - (heights[i] ?? 0)));
      expect(Math.min(...steps, 4)).toBeGreaterThanOrEqual(4);
      const { contentPx, roomPx } = await heightOf(frame);
      expect(contentPx - roomPx).toBeLessThanOrEqual(6);
    });
  },
);

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

const widths = isThorough ? [480, 320] : [320];
const alone = viewIds.flatMap((view) => widths.map((width) => ({ name: view, view, width })));
const whole = widths.map((width) => ({ name: 'the page', view: undefined, width }));

// The record stands on the page, but only when it is open.
it.each([...whole, ...alone.filter(({ view }) => isThorough || view === 'record')])(
  '$name can be used $width px wide without a listener',
  async ({ view, width }) => {
    await embedded(
      { view, style: `width: ${width}px; height: 600px; border: 0` },
      async (_, frame) => {
        const spill = await frame.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        expect(spill).toBeLessThanOrEqual(0);
      },
      600,
    );
  },
);

it('has no length that depends on the height of the frame', () => {
  const files = readdirSync('dist/assets').filter((file) => file.endsWith('.css'));
  const styles = files.map((file) => readFileSync(`dist/assets/${file}`, 'utf8'));
  expect(styles.length).toBeGreaterThan(0);
  for (const style of styles) expect(style.match(/[\d.]+[dls]?v(?:h|b|max|min)\b/g)).toBeNull();
});
