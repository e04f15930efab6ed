import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { isThorough } from './isThorough';
import { scenarios } from './scenarios';
import { withPage } from './support';
import { unfold } from './unfold';

/** Links to what is drawn with backgrounds, and the tab to open there. */
const places = [
  ['the outlook', scenarios.empty, undefined],
  ['where the money goes', `${scenarios.half}/view=cost`, 'Where the money goes'],
  ['what matters', `${scenarios.half}/view=cost`, 'What matters'],
  ['the waits', `${scenarios.half}/view=architecture`, undefined],
  ['a study', `${scenarios.half}/view=evidence/card=E01`, undefined],
] as const;

it.each(isThorough ? places : places.slice(0, 2))(
  '%s is still drawn in forced colours',
  async (_, link, tab) => {
    await withPage({ link, viewport: { width: 1_280, height: 2_000 } }, async (page) => {
      if (tab) await page.getByRole('tab', { name: tab }).click();
      await unfold(page);
      const bars = await backgrounds(page);
      expect(bars.length).toBeGreaterThan(1);
      await page.emulateMedia({ forcedColors: 'active' });
      expect(await backgrounds(page)).toEqual(bars);
    });
  },
);

/** The backgrounds of all that is nothing but a background. */
function backgrounds(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main [aria-hidden=true]:empty, main [aria-hidden=true] :empty')]
      .filter((each) => each instanceof HTMLElement)
      .map((each) => getComputedStyle(each).backgroundColor)
      .filter((colour) => colour !== 'rgba(0, 0, 0, 0)'),
  );
}

it('shows in forced colours what is chosen, what has the focus, and where a slider runs', async () => {
  await withPage({ link: scenarios.half, forcedColors: 'active' }, async (page) => {
    const decide = page.getByRole('region', { name: 'Decide' });
    const style = (selector: string, property: 'borderBottomStyle' | 'outlineStyle') =>
      page
        .locator(selector)
        .first()
        .evaluate((each, name) => getComputedStyle(each)[name], property);
    expect(await style('[role=tab][aria-selected=true]', 'borderBottomStyle')).toBe('solid');
    expect(await style('[role=tab][aria-selected=false]', 'borderBottomStyle')).toBe('none');
    await decide.getByRole('radio').first().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await style(':focus', 'outlineStyle')).toBe('solid');
    await page.locator('#cost').scrollIntoViewIfNeeded(); // it is fetched once it is in sight
    const slider = page.getByRole('slider').first();
    await slider.scrollIntoViewIfNeeded();
    const picture = (await slider.screenshot()).toString('base64');
    const { track, text } = await slider.evaluate(trackAndText, picture);
    expect(track).toBe(text);
  });
});

/** The colour at the left end of a slider's picture, where its track begins, and that of its text. */
async function trackAndText(slider: Element, picture: string) {
  const bytes = Uint8Array.from(atob(picture), (each) => each.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const drawing = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  drawing?.drawImage(bitmap, 0, 0);
  const [red, green, blue] = drawing?.getImageData(8, bitmap.height / 2, 1, 1).data ?? [];
  return { track: `rgb(${red}, ${green}, ${blue})`, text: getComputedStyle(slider).color };
}
