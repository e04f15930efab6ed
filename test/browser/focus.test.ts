import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { scenarios } from './scenarios';
import { seeAll } from './sights';
import { withPage } from './support';

/** The whole page has more stops than this. */
const FEWEST_STOPS = 80;
const MOST_STOPS = 600;

it.concurrent.each([
  [1_280, 800],
  [480, 600],
])(
  'nothing covers what the keyboard leads to at %i × %i',
  { timeout: 300_000 }, // a busy machine takes longer for the same steps
  async (width, height) => {
    await withPage({ link: scenarios.half, viewport: { width, height } }, async (page) => {
      await seeAll(page);
      await page.evaluate(() => scrollTo(0, 0));
      for (const key of ['Tab', 'Shift+Tab']) {
        const { stops, faults } = await stopsBy(page, key);
        expect(faults).toEqual([]);
        expect(stops).toBeGreaterThan(FEWEST_STOPS);
      }
    });
  },
);

/** Goes through the page with a key, to its end, and says where what has the focus is not seen. */
async function stopsBy(page: Page, key: string) {
  const faults: string[] = [];
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press(key);
    const found = await page.evaluate(faultOfFocus);
    if (found === 'the end') return { stops, faults };
    if (found) faults.push(`${key}: ${found}`);
  }
  throw new Error(`The focus does not leave the page within ${MOST_STOPS} stops`);
}

/** A point of what has the focus where something else lies over it. */
function faultOfFocus(): string | undefined {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return 'the end';
  const box = focused.getBoundingClientRect();
  const name = `${focused.outerHTML.slice(0, 120)} at ${Math.round(box.top)}`;
  const top = Math.max(box.top, 0);
  const bottom = Math.min(box.bottom, innerHeight);
  if (bottom - top < Math.min(box.height, 20) - 1) return `out of sight: ${name}`;
  const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
  const isSeen = (y: number) => {
    const there = document.elementFromPoint(x, y);
    return there !== null && (focused.contains(there) || there.contains(focused));
  };
  const points = [0.1, 0.3, 0.5, 0.7, 0.9].map((part) => top + part * (bottom - top));
  // What is taller than there is room for cannot be seen in whole.
  const isTall = box.height > innerHeight / 3;
  const isFine = isTall ? points.some(isSeen) : points.every(isSeen);
  return isFine ? undefined : `covered: ${name}`;
}
