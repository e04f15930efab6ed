import { expect } from 'vitest';
import type { Journey } from '../journey';

export const embed: Journey = {
  name: 'works in the frame of another page, one section alone and as tall as it asks for',
  embedding: { link: '#/1/gap=facts/material=large/view=cost/embed=1/theme=dark', listens: true },
  async go(visitor) {
    const { driver } = visitor;
    const tallPx = await driver.evaluate('innerHeight');
    await driver.enterFrame();
    await visitor.seen(['slider', 'Queries a month']);
    expect(await visitor.count(['region', 'Decide'])).toBe(0);
    expect(await visitor.count(['button', 'Answer for my project'])).toBe(0);
    expect(await visitor.count(['link', /full page/i])).toBe(1);
    expect(await driver.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
      'rgb(20, 23, 26)',
    );
    // As tall as its content, the frame has nothing to scroll.
    await visitor.until(() => driver.evaluate('innerHeight')).toBeGreaterThan(Number(tallPx));
    await visitor
      .until(() => driver.evaluate('document.documentElement.scrollHeight - innerHeight'))
      .toBeLessThanOrEqual(1);
    const before = (await visitor.seen(['textbox', /^Queries a month/])).value;
    await visitor.click(['slider', 'Queries a month']);
    await visitor.press('PageUp');
    await visitor
      .until(async () => (await visitor.seen(['textbox', /^Queries a month/])).value)
      .not.toBe(before);
  },
};
