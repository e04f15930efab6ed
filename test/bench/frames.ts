import type { Page } from 'playwright-core';
import { launchChromium } from '../support/launchChromium';
import { serveDist } from '../support/serveDist';

// npm run bench:frames: drags a slider of the build in dist 200 steps and says how soon what moves
// with the finger is painted, and how soon the chart has followed.
const STEPS = 200;
const SLIDER = 'Queries a month';
const CHART = '#cost svg.recharts-surface';
/** A finger's moves come a screen's frame apart. */
const FRAME_MS = 16;
/** A chart that has not changed for this long has followed. */
const CALM_MS = 600;

const server = await serveDist();
const browser = await launchChromium();
console.log(`Chromium ${browser.version()}, Node ${process.version}, ${process.platform}`);

for (const throttle of [1, 4]) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(server.url);
  const slider = page.getByRole('slider', { name: SLIDER });
  await slider.scrollIntoViewIfNeeded();
  await page.locator(CHART).waitFor();
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await watch(page);
  await drag(page);
  await page.waitForTimeout(CALM_MS);
  const { painted, events, follow } = await page.evaluate(measured);
  console.log(
    [
      `${throttle}x CPU throttle, ${STEPS} steps:`,
      `step to painted frame p50 ${ms(quantile(painted, 0.5))}, p95 ${ms(quantile(painted, 0.95))};`,
      `Event Timing p95 ${ms(quantile(atLeast(events, STEPS), 0.95))};`,
      `chart still after the last step in ${ms(follow)}`,
    ].join(' '),
  );
  await page.close();
}
await browser.close();
await server.close();

/** Real pointer input, so that the browser's own Event Timing sees it. */
async function drag(page: Page) {
  const box = await page.getByRole('slider', { name: SLIDER }).boundingBox();
  if (!box) throw new Error(`There is no slider “${SLIDER}” on the page`);
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.2, y);
  await page.mouse.down();
  for (let step = 0; step < STEPS; step++) {
    const share = 0.2 + 0.6 * Math.abs(Math.sin((step / STEPS) * Math.PI * 2));
    await page.mouse.move(box.x + box.width * share, y);
    await page.waitForTimeout(FRAME_MS);
  }
  await page.mouse.up();
}

/** Notes, in the page, when each step was handled and painted and when the chart last changed. */
async function watch(page: Page) {
  await page.evaluate((chartSelector) => {
    const notes = { painted: [] as number[], events: [] as number[], lastInput: 0, lastChange: 0 };
    Object.assign(window, { notes });
    addEventListener(
      'input',
      (event) => {
        notes.lastInput = performance.now();
        const began = event.timeStamp;
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel(); // runs after the frame is painted
          port1.onmessage = () => notes.painted.push(performance.now() - began);
          port2.postMessage(undefined);
        });
      },
      true,
    );
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) notes.events.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    const chart = document.querySelector(chartSelector);
    if (!chart) throw new Error('There is no chart to watch');
    new MutationObserver(() => {
      notes.lastChange = performance.now();
    }).observe(chart, { subtree: true, childList: true, attributes: true });
  }, CHART);
}

function measured() {
  const { notes } = window as unknown as {
    notes: { painted: number[]; events: number[]; lastInput: number; lastChange: number };
  };
  return {
    painted: notes.painted,
    events: notes.events,
    follow: Math.max(0, notes.lastChange - notes.lastInput),
  };
}

/** Events shorter than 16 ms are not reported; they are counted as 16. */
function atLeast(durations: readonly number[], count: number): readonly number[] {
  return [...durations, ...Array.from({ length: Math.max(0, count - durations.length) }, () => 16)];
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}
