import { parseArgs } from 'node:util';
import { launchChromium } from '../support/launchChromium';
import { serveDist } from '../support/serveDist';
import { longDrag } from './longDrag';
import { growthFaults, memoryWords } from './memory';
import { runSession } from './runSession';

// npm run session -- --minutes 5 --seed 1: random use of the build in dist by an automated visitor,
// then one long drag. Fails on any error, stuck control or memory that keeps growing, and says what
// was done last; --actions instead of minutes does the same again as far as the machine allows.
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    actions: { type: 'string' },
    drag: { type: 'string', default: '3000' },
  },
});
const SAMPLE_EVERY_MS = 30_000;
const LAST = 40;

const seed = Number(values.seed);
const server = await serveDist();
const browser = await launchChromium();
console.log(`Chromium ${browser.version()}, Node ${process.version}, ${process.platform}`);
console.log(`Random use, seed ${seed}`);
const { deeds, missed, fault, samples } = await runSession(browser, server.url, {
  seed,
  ...(values.actions ? { actions: Number(values.actions) } : { minutes: Number(values.minutes) }),
  sampleEveryMs: SAMPLE_EVERY_MS,
  say: console.log,
});
const counts = new Map<string, number>();
for (const each of missed) counts.set(each, (counts.get(each) ?? 0) + 1);
console.log(`${deeds.length} actions; ${missed.length} on what was covered or gone by then:`);
for (const [says, times] of counts) console.log(`  ${times} × ${says}`);
const faults = [fault, ...growthFaults(samples)].flatMap((each) => each ?? []);
if (faults.length > 0) {
  const from = Math.max(0, deeds.length - LAST);
  const last = deeds.slice(from).map((says, i) => `  ${from + i + 1}: ${says}`);
  console.error([`The last actions of seed ${seed}:`, ...last, ...faults].join('\n'));
}

const drag = await longDrag(browser, server.url, Number(values.drag));
console.log(`One drag of ${values.drag} steps: ${drag.samples.map(memoryWords).join('; ')}`);
const dragFaults = [drag.fault, ...growthFaults(drag.samples)].flatMap((each) => each ?? []);
if (dragFaults.length > 0) console.error(dragFaults.join('\n'));

await browser.close();
await server.close();
if (faults.length + dragFaults.length > 0) process.exitCode = 1;
