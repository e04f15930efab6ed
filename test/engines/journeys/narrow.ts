import { expect } from 'vitest';
import type { Journey } from '../journey';

const WIDTH_PX = 320;

const parts = [
  ['#cost', ['checkbox', 'Show all approaches']],
  ['#architecture', ['heading', 'Architecture']],
] as const;

export const narrow: Journey = {
  name: 'needs no sideways scrolling at 320 pixels',
  embedding: { style: `width: ${WIDTH_PX}px; border: 0` },
  async go(visitor) {
    await visitor.driver.enterFrame();
    expect(await visitor.driver.evaluate('innerWidth')).toBe(WIDTH_PX);
    for (const [part, ...path] of parts) {
      const section = `document.querySelector('${part}')`;
      await visitor.until(() => visitor.driver.evaluate(`${section} !== null`)).toBe(true);
      // It is fetched once it is in sight.
      await visitor.driver.evaluate(`${section}.scrollIntoView()`);
      await visitor.seen(...path);
    }
    expect(
      await visitor.driver.evaluate('document.documentElement.scrollWidth'),
    ).toBeLessThanOrEqual(WIDTH_PX);
  },
};
