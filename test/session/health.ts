import type { Page } from 'playwright-core';

/** A scenario whose verdict moves with the number of queries. */
export const HOME =
  '#/1/prices=2026-11-20/gap=both/change=weekly/material=large/cite=nice/format=strict/queries=50000/training=api/examples=300/testset=yes';
/** The slider of which it is asked. */
export const SLIDER = 'Queries a month';
const MOST_DIALOGS = 4;
const SETTLED_MS = 500;
const PATIENCE_MS = 20_000; // a busy machine is slow, not stuck

/** What is wrong with the page now: a failed part, a dialog that stays, a verdict that does not follow. */
export async function healthFault(page: Page): Promise<string | undefined> {
  await page.waitForTimeout(SETTLED_MS); // what was just opened may still be on its way
  const failed = await failedPart(page);
  if (failed) return `A part of the page failed: ${failed}`;
  for (let i = 0; i < MOST_DIALOGS && (await openDialog(page)); i++) {
    await page.keyboard.press('Escape');
    await page.waitForTimeout(SETTLED_MS);
  }
  const dialog = await openDialog(page);
  if (dialog) return `A dialog does not close: ${dialog}`;
  try {
    await goHome(page);
  } catch (error) {
    return `The page does not open a link: ${error}`;
  }
  return answersToSlider(page);
}

/** Opens the whole page on the known scenario, in its usual size. */
export async function goHome(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.evaluate((hash) => {
    location.hash = hash;
  }, HOME);
  const heading = page.getByRole('region', { name: 'Verdict' }).getByRole('heading', { level: 2 });
  await heading.waitFor({ timeout: PATIENCE_MS });
  await page.locator('#cost').scrollIntoViewIfNeeded({ timeout: PATIENCE_MS });
  await page.getByRole('slider', { name: SLIDER }).waitFor({ timeout: PATIENCE_MS });
}

async function answersToSlider(page: Page): Promise<string | undefined> {
  const verdict = page.getByRole('region', { name: 'Verdict' });
  const slider = page.getByRole('slider', { name: SLIDER });
  const [before, from] = [await verdict.innerText(), await slider.inputValue()];
  await slider.press(Number(from) > 500 ? 'PageDown' : 'PageUp');
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    if ((await verdict.innerText()) !== before) return undefined;
    await page.waitForTimeout(50);
  }
  return `The verdict does not follow “${SLIDER}”: ${before.slice(0, 200)}`;
}

function failedPart(page: Page): Promise<string | undefined> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('summary')].find(
        ({ textContent }) => textContent === 'Technical detail',
      )?.parentElement?.parentElement?.textContent ?? undefined,
  );
}

function openDialog(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector('dialog[open] h2')?.textContent ?? undefined);
}
