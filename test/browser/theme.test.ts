import { expect, it } from 'vitest';
import { withPage } from './support';

const LIGHT = 'rgb(252, 252, 250)';
const DARK = 'rgb(20, 23, 26)';

it.each([
  ['light', 'auto', 'screen', LIGHT],
  ['dark', 'auto', 'screen', DARK],
  ['light', 'dark', 'screen', DARK],
  ['dark', 'light', 'screen', LIGHT],
  ['dark', 'auto', 'print', LIGHT],
  ['light', 'dark', 'print', LIGHT],
] as const)('on a %s system with theme %s the paper on %s is %s', async (...row) => {
  const [colorScheme, theme, media, paper] = row;
  await withPage({ colorScheme }, async (page) => {
    await page.emulateMedia({ media });
    const shown = await page.evaluate((chosen) => {
      document.documentElement.dataset.theme = chosen;
      return getComputedStyle(document.body).backgroundColor;
    }, theme);
    expect(shown).toBe(paper);
  });
});
