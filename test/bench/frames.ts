import { cpus, loadavg } from 'node:os';
import type { CDPSession, Page } from 'playwright-core';
import { newestPriceTable } from '../../src/data/prices/priceTables';
import { supportBot } from '../../src/data/situations/supportBot';
import { blankScenario } from '../../src/share/blankScenario';
import { encodeScenario } from '../../src/share/scenarioCodec';
import { launchChromium } from '../support/launchChromium';
import { serveDist } from '../support/serveDist';

// npm run bench:frames: moves a slider of the build in dist 200 steps by pointer and 200 by key, and
// says how soon what moves with the finger is painted, and how soon the chart has followed. The
// browser's own Event Timing leaves pointer moves out, and with them every step of a drag: only the
// keys, which do the same in the page, are measured by it. With `-- 4 two` only what is slowed down
// four times and whose name begins so is measured.
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
console.log(`${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)} before anything is measured`);
const [only, beginning = ''] = process.argv.slice(2);
for (const throttle of only ? [Number(only)] : [1, 4]) {
  for (const [name, link] of Object.entries(links)) {
    if (!name.startsWith(beginning)) continue;
    const page = await opened(link);
    const client = await page.context().newCDPSession(page);
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await client.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    await watch(page);
    console.log(`${throttle}x CPU throttle, ${name}`);
    const busyBefore = await busyMs(client);
    await drag(page, STEPS);
    const { painted, late } = await notes(page);
    const busy = ((await busyMs(client)) - busyBefore) / STEPS;
    console.log(`  pointer, step to painted frame: ${spread(painted)}`);
    console.log(
      `  of ${painted.length} steps, verdict, strips or number changed after it in ${late}`,
    );
    console.log(
      `  main thread, its own CPU time: ${busy.toFixed(0)} ms a step, all that follows included`,
    );
    await press(page, STEPS);
    await page.waitForTimeout(CALM_MS);
    const { keys } = await notes(page);
    const short = Math.max(0, STEPS - keys.length);
    console.log(
      `  keys, Event Timing: ${spread([...keys, ...Array<number>(short).fill(LEAST_MS)])}, ${short} of ${STEPS} below ${LEAST_MS}`,
    );
    const rests: Rest[] = [];
    for (let rest = 0; rest < RESTS; rest++) {
      await drag(page, STEPS_TO_REST, rest % 2 === 0 ? 1 : -1, true);
      await page.waitForTimeout(CALM_MS);
      rests.push((await notes(page)).rest);
    }
    console.log(`  lines still after the last step: ${spread(rests.flatMap(after('lines')))}`);
    console.log(`  bands still, refined ones among them: ${spread(rests.flatMap(after('chart')))}`);
    await page.close();
  }
}
await browser.close();
await server.close();

/** How long after the last step something changed for the last time; nothing where it did not change at all. */
function after(what: 'lines' | 'chart') {
  return ({ input, [what]: last }: Rest) => (last === undefined ? [] : [last - input]);
}

/** What the main thread has worked, whatever else the machine does. */
async function busyMs(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
}

async function opened(link: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(server.url + link);
  await page.getByRole('slider', { name: SLIDER }).scrollIntoViewIfNeeded();
  await page.locator(CHART).waitFor();
  await page.waitForTimeout(CALM_MS);
  return page;
}

/** Back and forth over most of the slider's range, by real pointer input. */
async function drag(page: Page, steps: number, direction = 1, watchesChart = false) {
  const box = await page.getByRole('slider', { name: SLIDER }).boundingBox();
  if (!box) throw new Error(`There is no slider “${SLIDER}” on the page`);
  const y = box.y + box.height / 2;
  const at = (step: number) =>
    box.x + box.width * (0.5 + direction * 0.3 * Math.sin((step / STEPS) * Math.PI * 4));
  await page.mouse.move(at(0), y);
  await page.evaluate((on) => {
    (window as unknown as { notes: Notes }).notes.watchesChart = on;
  }, watchesChart);
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

/** When the last step was, and when after it a frame with another chart was painted for the last time. */
type Rest = { readonly input: number; lines?: number; chart?: number };

type Notes = {
  readonly painted: number[];
  readonly keys: number[];
  /** Steps whose painted frame did not have all that must move with the finger. */
  late: number;
  /** Looking at the chart in every frame takes time, so steps are measured without it. */
  watchesChart: boolean;
  rest: Rest;
};

/** Notes, in the page, when each step was handled and painted, and when lines and bands last changed. */
async function watch(page: Page) {
  await page.evaluate('globalThis.__name = (named) => named'); // tsx keeps the names of functions by it
  await page.evaluate(() => {
    const notes: Notes = {
      painted: [],
      keys: [],
      late: 0,
      watchesChart: false,
      rest: { input: 0 },
    };
    Object.assign(window, { notes });
    const afterPaint = (act: (now: number) => void) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel(); // runs after the frame is painted
        port1.onmessage = () => act(performance.now());
        port2.postMessage(undefined);
      });

    let waiting = 0;
    let isLate = false;
    addEventListener(
      'input',
      ({ timeStamp }) => {
        notes.rest = { input: performance.now() };
        waiting++;
        isLate = false;
        afterPaint((now) => {
          waiting--;
          notes.painted.push(now - timeStamp);
        });
      },
      true,
    );
    const moving = new MutationObserver(() => {
      if (waiting > 0 || isLate) return;
      isLate = true;
      notes.late++;
    });
    const everything = { subtree: true, childList: true, characterData: true, attributes: true };
    const sliders = [...document.querySelectorAll('#cost input[type=range]')];
    const numbersAndStrips = sliders.flatMap((each) => [
      each.previousElementSibling,
      each.nextElementSibling,
    ]);
    for (const part of [document.querySelector('[aria-label="Verdict"]'), ...numbersAndStrips])
      if (part) moving.observe(part, everything);

    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (name === 'keydown') notes.keys.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);

    const drawn = (of: string) =>
      Array.from(document.querySelectorAll(of), (each) => each.getAttribute('d')).join();
    let [lines, chart] = ['', ''];
    const look = () => {
      if (notes.watchesChart) {
        const [linesNow, chartNow] = [
          drawn('#cost .approach-lines path'),
          drawn('#cost svg.recharts-surface path'),
        ];
        const { rest } = notes;
        if (linesNow !== lines) afterPaint((now) => Object.assign(rest, { lines: now }));
        if (chartNow !== chart) afterPaint((now) => Object.assign(rest, { chart: now }));
        [lines, chart] = [linesNow, chartNow];
      }
      requestAnimationFrame(look);
    };
    look();
  });
}

function notes(page: Page): Promise<Notes> {
  return page.evaluate(() => (window as unknown as { notes: Notes }).notes);
}

function spread(values: readonly number[]): string {
  if (values.length === 0) return 'nothing changed';
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return `median ${at(0.5).toFixed(0)} ms, 95th percentile ${at(0.95).toFixed(0)} ms`;
}
