import type { Page } from 'playwright-core';
import { newestPriceTable } from '../../src/data/prices/priceTables';
import { supportBot } from '../../src/data/situations/supportBot';
import { blankScenario } from '../../src/share/blankScenario';
import { encodeScenario } from '../../src/share/scenarioCodec';
import { launchChromium } from '../support/launchChromium';
import { serveDist } from '../support/serveDist';

// npm run bench:frames: moves a slider of the build in dist 200 steps by pointer and 200 by key, and
// says how soon what moves with the finger is painted, and how soon the chart has followed. The
// browser's own Event Timing leaves pointer moves out, and with them every step of a drag: only the
// keys, which do the same in the page, are measured by it.
const STEPS = 200;
const SLIDER = 'Queries a month';
const CHART = '#cost svg.recharts-surface';
/** A finger's moves come a screen's frame apart. */
const FRAME_MS = 16;
/** So often a short drag is let rest, to see how soon the chart is still. */
const RESTS = 7;
const STEPS_TO_REST = 20;
/** A chart that has not changed for this long has followed. */
const CALM_MS = 1_000;
/** Event Timing reports nothing shorter, and in steps of 8 ms; what it does not report counts as 16. */
const LEAST_MS = 16;

const links = {
  'two numbers uncertain': '',
  'nothing uncertain': encodeScenario({
    ...blankScenario(newestPriceTable.asOf),
    answers: supportBot.answers,
    choices: { uncertainty: 'off' },
  }),
};

const server = await serveDist();
const browser = await launchChromium();
console.log(`Chromium ${browser.version()}, Node ${process.version}, ${process.platform}`);
for (const throttle of [1, 4]) {
  for (const [name, link] of Object.entries(links)) {
    const page = await opened(link);
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    await watch(page);
    console.log(`${throttle}x CPU throttle, ${name}`);
    await drag(page, STEPS);
    console.log(`  pointer, step to painted frame: ${spread((await notes(page)).painted)}`);
    await press(page, STEPS);
    await page.waitForTimeout(CALM_MS);
    const { keys } = await notes(page);
    const short = Math.max(0, STEPS - keys.length);
    console.log(
      `  keys, Event Timing: ${spread([...keys, ...Array<number>(short).fill(LEAST_MS)])}, ${short} of ${STEPS} below ${LEAST_MS}`,
    );
    const rests: { lines: number; chart: number }[] = [];
    for (let rest = 0; rest < RESTS; rest++) {
      await drag(page, STEPS_TO_REST, rest % 2 === 0 ? 1 : -1);
      await page.waitForTimeout(CALM_MS);
      const { lastInput, lastLine, lastChange } = await notes(page);
      rests.push({ lines: lastLine - lastInput, chart: lastChange - lastInput });
    }
    console.log(`  lines still after the last step: ${spread(rests.map(({ lines }) => lines))}`);
    console.log(
      `  all of the chart still, refined bands among it: ${spread(rests.map(({ chart }) => chart))}`,
    );
    await page.close();
  }
}
await browser.close();
await server.close();

async function opened(link: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(server.url + link);
  await page.getByRole('slider', { name: SLIDER }).scrollIntoViewIfNeeded();
  await page.locator(CHART).waitFor();
  await page.waitForTimeout(CALM_MS);
  return page;
}

/** Back and forth over most of the slider's range, by real pointer input. */
async function drag(page: Page, steps: number, direction = 1) {
  const box = await page.getByRole('slider', { name: SLIDER }).boundingBox();
  if (!box) throw new Error(`There is no slider “${SLIDER}” on the page`);
  const y = box.y + box.height / 2;
  const at = (step: number) =>
    box.x + box.width * (0.5 + direction * 0.3 * Math.sin((step / STEPS) * Math.PI * 4));
  await page.mouse.move(at(0), y);
  await page.mouse.down();
  for (let step = 1; step <= steps; step++) {
    await page.mouse.move(at(step), y);
    await page.waitForTimeout(FRAME_MS);
  }
  await page.mouse.up();
}

async function press(page: Page, steps: number) {
  await page.getByRole('slider', { name: SLIDER }).focus();
  for (let step = 0; step < steps; step++) {
    await page.keyboard.press(step % 50 < 25 ? 'ArrowRight' : 'ArrowLeft');
    await page.waitForTimeout(FRAME_MS);
  }
}

type Notes = {
  readonly painted: number[];
  readonly keys: number[];
  lastInput: number;
  lastLine: number;
  lastChange: number;
};

/** Notes, in the page, when each step was handled and painted, and when lines and chart last changed. */
async function watch(page: Page) {
  await page.evaluate('globalThis.__name = (named) => named'); // tsx keeps the names of functions by it
  await page.evaluate((chartSelector) => {
    const notes: Notes = { painted: [], keys: [], lastInput: 0, lastLine: 0, lastChange: 0 };
    Object.assign(window, { notes });
    const afterPaint = (act: (now: number) => void) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel(); // runs after the frame is painted
        port1.onmessage = () => act(performance.now());
        port2.postMessage(undefined);
      });
    addEventListener(
      'input',
      ({ timeStamp }) => {
        notes.lastInput = performance.now();
        notes.lastLine = notes.lastInput;
        notes.lastChange = notes.lastInput;
        afterPaint((now) => notes.painted.push(now - timeStamp));
      },
      true,
    );
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (name === 'keydown') notes.keys.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    const chart = document.querySelector(chartSelector);
    if (!chart) throw new Error('There is no chart to watch');
    new MutationObserver((changes) => {
      const isLine = changes.some(
        ({ target, attributeName }) =>
          attributeName === 'd' && target instanceof Element && target.closest('.recharts-line'),
      );
      afterPaint((now) => {
        notes.lastChange = now;
        if (isLine) notes.lastLine = now;
      });
    }).observe(chart, { subtree: true, childList: true, attributes: true });
  }, CHART);
}

function notes(page: Page): Promise<Notes> {
  return page.evaluate(() => (window as unknown as { notes: Notes }).notes);
}

function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return `median ${at(0.5).toFixed(0)} ms, 95th percentile ${at(0.95).toFixed(0)} ms`;
}
