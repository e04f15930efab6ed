import { expect } from 'vitest';
import { formatUsd } from '../../../src/ui/kit/format';
import { explainedLink } from '../explainedLink';
import type { Journey } from '../journey';
import type { Path } from '../lookup';
import type { Visitor } from '../visitor';
import { verdict } from './verdict';

const slider: Path = [['slider', 'Queries a month']];
const STEP_PX = 5;
const STEPS_AT_MOST = 60;

/** The mouse pulls the thumb until the verdict's figures change places. */
export const breakEven: Journey = {
  name: 'can be dragged to a break-even, which is where the verdict says',
  link: '#/1/prices=2026-11-20/gap=both/change=weekly/material=large/format=strict/training=api/examples=2000/queries=50000',
  async go(visitor) {
    const said = (await visitor.seen(...verdict)).text;
    const border = /Above ([\d,]+) queries a month Hybrid is the cheaper/.exec(said)?.[1];
    if (border === undefined) throw new Error(`The verdict tells of no border: ${said}`);
    const passed = [await queries(visitor)];
    await visitor.drag(
      slider,
      async () => {
        passed.push(await queries(visitor));
        const { hybrid, rag } = await totals(visitor);
        return hybrid > rag && passed.length < STEPS_AT_MOST;
      },
      STEP_PX,
    );
    const { hybrid, rag } = await totals(visitor);
    expect(hybrid).toBeLessThanOrEqual(rag);
    const [before = 0, after = 0] = passed.slice(-2);
    expect(before).toBeLessThan(number(border) * 1.005); // the verdict rounds to three digits
    expect(after).toBeGreaterThan(number(border) * 0.995);
    expect((await visitor.seen(...verdict)).text).toContain(`Above ${border} queries a month`);

    const inLink = async () => explainedLink(await visitor.address()).parameters.queries;
    await visitor.until(inLink).toBe(after);
    const { costs } = explainedLink(await visitor.address());
    expect((await visitor.seen(...verdict)).text).toContain(formatUsd(costs.hybrid.horizonTotal));
  },
};

async function queries(visitor: Visitor): Promise<number> {
  return number((await visitor.seen(['textbox', /^Queries a month/])).value);
}

/** What the verdict says that both cost. */
async function totals(visitor: Visitor) {
  const { text } = await visitor.seen(...verdict);
  const [, hybrid = '', rag = ''] = /costs \$([\d,]+) .*would cost \$([\d,]+)/s.exec(text) ?? [];
  return { hybrid: number(hybrid), rag: number(rag) };
}

function number(shown: string): number {
  return Number(shown.replaceAll(',', ''));
}
