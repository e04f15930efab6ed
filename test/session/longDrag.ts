import type { Browser } from 'playwright-core';
import { goHome, SLIDER } from './health';
import { type Memory, memoryMeter } from './memory';
import { watchedPage } from './watchedPage';

/** What a drag came to: memory at its start and after each of its parts, and the first fault. */
export type DragResult = {
  readonly samples: readonly Memory[];
  readonly fault: string | undefined;
};

/** Into so many parts a drag is cut to be measured; the finger stays down. */
const PARTS = 6;
/** A finger's moves come a screen's frame apart. */
const FRAME_MS = 16;

/** Moves one slider to and fro by so many steps of one drag. */
export async function longDrag(browser: Browser, url: string, steps: number): Promise<DragResult> {
  const { page, faults, close } = await watchedPage(browser, url);
  const measure = await memoryMeter(page);
  await goHome(page);
  const slider = page.getByRole('slider', { name: SLIDER });
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error(`“${SLIDER}” has no place on the page`);
  const at = (step: number) => box.x + box.width * (0.5 - 0.45 * Math.cos((step / 100) * Math.PI));
  const y = box.y + box.height / 2;
  await page.mouse.move(at(0), y);
  await page.mouse.down();
  const samples = [await measure()];
  for (let step = 1; step <= steps; step++) {
    await page.mouse.move(at(step), y);
    await page.waitForTimeout(FRAME_MS);
    if (step % Math.ceil(steps / PARTS) !== 0 && step !== steps) continue;
    await page.waitForTimeout(1_000);
    samples.push(await measure());
  }
  await page.mouse.up();
  await close();
  return { samples, fault: faults[0] };
}
