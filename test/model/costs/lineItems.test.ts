import { expect, it } from 'vitest';
import { approachIds, patternIds } from '../../../src/model/approaches';
import { horizonItems } from '../../../src/model/costs/horizonItems';
import { type LineItem, lineItemSpec } from '../../../src/model/costs/lineItems';
import { queryUsd } from '../../../src/model/costs/terms';
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
  const [before, after = before] = inputs.phases;
  expect(after.from).toBe(3); // January 2027
  const { once, monthlyFixed, horizonTotal, perQuery } = costs.projections.rag;
  const later = queryUsd('rag', inputs, after);
  expect(perQuery).toBe(queryUsd('rag', inputs, before));
  expect(later).toBeGreaterThan(perQuery);
  const paid = once + 6 * monthlyFixed + 50_000 * (2 * perQuery + 4 * later);
  expect(paid).toBeCloseTo(horizonTotal, 6);
});

it.each(ways)('$pattern with $tunedModel: over the horizon the items add up, too', (choices) => {
  const { inputs, costs } = evaluated({
    choices: { ...choices, baseModel: 'gemini-3.8-flash', start: '2026-11' },
    parameters: { growth: 0.05, months: 30, queries: 700_000 },
  });
  for (const approach of approachIds) {
    const items = Object.values(horizonItems(approach, inputs));
    const paid = items.reduce((added, usd) => added + usd, 0);
    const { horizonTotal } = costs.projections[approach];
    expect(Math.abs(paid / horizonTotal - 1)).toBeLessThanOrEqual(1e-12);
  }
});
