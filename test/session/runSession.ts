import type { Browser, Page } from 'playwright-core';
import { chanceOf } from './chance';
import { goHome, healthFault } from './health';
import { type Memory, memoryMeter, memoryWords } from './memory';
import { doSomething } from './randomUser';
import { watchedPage } from './watchedPage';

/** How long a session lasts: by the clock, or by what is done in it. */
export type SessionPlan = {
  readonly seed: number;
  readonly minutes?: number;
  readonly actions?: number;
  readonly sampleEveryMs?: number;
  readonly say?: (line: string) => void;
};

/** What was done, and what of it went wrong. */
export type SessionResult = {
  readonly deeds: readonly string[];
  /** What stood on the page and could not be reached. */
  readonly missed: readonly string[];
  readonly fault: string | undefined;
  readonly samples: readonly Memory[];
};

/** After so many deeds the page has to prove that it still answers. */
const CHECK_EVERY = 50;
/** A reload lets everything go, so there is none after this part of the session. */
const RELOADS_UNTIL = 0.3;
const RELOADS = 0.005;

/** Uses the page at random until the plan is done or something goes wrong. */
export async function runSession(
  browser: Browser,
  url: string,
  { seed, minutes = Infinity, actions = Infinity, sampleEveryMs = Infinity, say }: SessionPlan,
): Promise<SessionResult> {
  const { page, faults, close } = await watchedPage(browser, url);
  const measure = await memoryMeter(page);
  const chance = chanceOf(seed);
  const deeds: string[] = [];
  const missed: string[] = [];
  const samples: Memory[] = [];
  const start = Date.now();
  const passed = () => Math.max((Date.now() - start) / (minutes * 60_000), deeds.length / actions);
  let fault: string | undefined;
  try {
    await goHome(page);
    while (passed() < 1 && !fault) {
      if (passed() < RELOADS_UNTIL && chance.share() < RELOADS) {
        await page.reload();
        deeds.push('reloads');
      }
      const { says, isDone } = await doSomething(page, chance);
      deeds.push(says);
      if (!isDone) missed.push(says);
      await settled(page, url);
      const isDue = Date.now() - start >= (samples.length + 1) * sampleEveryMs;
      const isCheck = isDue || deeds.length % CHECK_EVERY === 0;
      fault = faults[0] ?? (isCheck ? await healthFault(page) : undefined);
      if (!isDue || fault) continue;
      await page.waitForTimeout(1_000); // what is fetched and drawn later belongs to it
      const memory = await measure();
      samples.push(memory);
      say?.(
        `${((Date.now() - start) / 1_000).toFixed(0)} s, ${deeds.length} actions: ${memoryWords(memory)}`,
      );
    }
    fault ??= faults[0] ?? (await healthFault(page));
  } catch (error) {
    fault = `${error}`;
  }
  await close();
  return { deeds, missed, fault, samples };
}

/** Lets the page come to rest, so that the same seed finds the same controls; back where it left. */
async function settled(page: Page, url: string) {
  if (!page.url().startsWith(url)) await page.goto(url);
  await page
    .evaluate(
      () =>
        new Promise<void>((resolve) => {
          setTimeout(resolve, 500); // where nothing is painted there are no frames
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 0)));
        }),
    )
    .catch(() => page.waitForLoadState()); // a link of the page may load it anew
}
