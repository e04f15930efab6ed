import { expect } from 'vitest';
import type { Journey } from '../journey';
import type { Visitor } from '../visitor';

const OFF_AT_MOST_PX = 3;

/** Engines differ on baselines inside pictures, and on names of groups beside what they name. */
export const sideBySide: Journey = {
  name: 'sets names on one line with what they name',
  link: '#/1/prices=2026-11-20/gap=both/change=weekly/material=large/format=strict/training=api/examples=2000/queries=50000',
  async go(visitor) {
    await visitor.lookAt(['checkbox', 'Show all approaches']);
    await expectOnOneLine(visitor, '.recharts-surface g > path + text', 2);
    await visitor.lookAt(['group', 'Draw also']);
    await expectOnOneLine(visitor, '#architecture fieldset > legend + div > label:first-child', 4);
  },
};

async function expectOnOneLine(visitor: Visitor, second: string, atLeast: number) {
  const found = () => visitor.driver.evaluate(`(${offPx})(${JSON.stringify(second)})`);
  await visitor
    .until(async () => ((await found()) as number[]).length)
    .toBeGreaterThanOrEqual(atLeast);
  expect(Math.max(...((await found()) as number[]).map(Math.abs)), second).toBeLessThan(
    OFF_AT_MOST_PX,
  );
}

/** In the page: how much lower the middle of each is than that of what stands in front of it. */
function offPx(selector: string): number[] {
  return [...document.querySelectorAll(selector)].map((second) => {
    const first = second.previousElementSibling ?? second.parentElement?.previousElementSibling;
    const boxes = [second, first ?? second].map((each) => each.getBoundingClientRect());
    const [below = 0, above = 0] = boxes.map(({ y, height }) => y + height / 2);
    return Math.round((below - above) * 10) / 10;
  });
}
