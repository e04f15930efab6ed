import { expect } from 'vitest';
import type { Journey } from '../journey';

const WIDTH_PX = 320;

export const narrow: Journey = {
  name: 'needs no sideways scrolling at 320 pixels',
  embedding: { style: `width: ${WIDTH_PX}px; border: 0` },
  async go(visitor) {
    await visitor.driver.enterFrame();
    expect(await visitor.driver.evaluate('innerWidth')).toBe(WIDTH_PX);
    await visitor.seen(['checkbox', 'Show all approaches']);
    await visitor.seen(['heading', 'Architecture']);
    expect(
      await visitor.driver.evaluate('document.documentElement.scrollWidth'),
    ).toBeLessThanOrEqual(WIDTH_PX);
  },
};
