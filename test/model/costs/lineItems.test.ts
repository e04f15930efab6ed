import { expect, it } from 'vitest';
import { approachIds, patternIds } from '../../../src/model/approaches';
import { charges } from '../../../src/model/costs/charges';
import { type LineItem, lineItemSpec } from '../../../src/model/costs/lineItems';
import { evaluated } from './scenarioOf';

function total(items: readonly LineItem[], when: 'once' | 'month' | 'query'): number {
  return items
    .filter(({ id }) => lineItemSpec(id).when === when)
    .reduce((added, { usd }) => added + usd, 0);
}

const ways = patternIds.flatMap((pattern) =>
  ['tinker_qwen3-8b', 'fireworks_dedicated-h100'].map((tunedModel) => ({ pattern, tunedModel })),
);

it.each(ways)('$pattern with $tunedModel: the items add up to the totals', (choices) => {
  const { costs } = evaluated({ choices, parameters: { queries: 40_000, months: 18 } });
  for (const approach of approachIds) {
    const items = costs.lineItems[approach];
    const figures = costs.projections[approach];
    expect(total(items, 'once')).toBeCloseTo(figures.once, 6);
    expect(total(items, 'month')).toBeCloseTo(figures.monthlyFixed, 6);
    expect(total(items, 'query')).toBeCloseTo(figures.perQuery, 12);
    const paid =
      total(items, 'once') + 18 * (total(items, 'month') + 40_000 * total(items, 'query'));
    expect(paid).toBeCloseTo(figures.horizonTotal, 6);
  }
});

it('pays the announced price from its month on', () => {
  const { inputs, costs } = evaluated({
    choices: { baseModel: 'gemini-3.8-flash', start: '2026-11' },
    parameters: { months: 6 },
  });
  const [, after] = inputs.phases;
  expect(after?.from).toBe(3); // January 2027
  const { once, monthlyFixed, horizonTotal, perQuery } = costs.projections.rag;
  const [now = 0, later = 0] = charges('rag', inputs).perQuery;
  expect(perQuery).toBe(now);
  expect(later).toBeGreaterThan(now);
  const paid = once + 6 * monthlyFixed + 50_000 * (2 * perQuery + 4 * later);
  expect(paid).toBeCloseTo(horizonTotal, 6);
});
