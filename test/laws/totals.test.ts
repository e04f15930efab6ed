import fc from 'fast-check';
import { expect, it } from 'vitest';
import { approachIds } from '../../src/model/approaches';
import { lineItemSpec } from '../../src/model/costs/lineItems';
import { publishedItemSpecs } from '../../src/model/costs/publishedEstimate';
import { moneyOf } from '../../src/ui/cost/money';
import { figureIds, figureItems, figureSpecs } from '../../src/ui/cost/money/figureItems';
import { publishedFigureItems, sumOf } from '../../src/ui/cost/money/publishedFigureItems';
import { anyScenarioOfAll, evaluated, evaluatedByBasis } from './anyEvaluation';

const total = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0);

/**
 * Sums in another order differ by rounding only, a difference of two running totals by theirs; and
 * nothing is counted below a billionth of a dollar.
 */
function expectSame(one: number, other: number, says: string, scale = 0) {
  const most = Math.max(Math.abs(one), Math.abs(other), scale, 1);
  expect(Math.abs(one - other), `${says}: ${one}, ${other}`).toBeLessThanOrEqual(1e-9 * most);
}

it('are the sums of the items that their arithmetic shows, for every figure that opens it', () => {
  fc.assert(
    fc.property(anyScenarioOfAll, fc.constantFrom(...approachIds), (scenario, id) => {
      const { inputs, costs } = evaluated(scenario);
      const projection = costs.projections[id];
      for (const figure of figureIds) {
        const items = figureItems(id, figure, inputs);
        const said = figureSpecs[figure].usd(projection, inputs);
        expectSame(total(items.map(({ usd }) => usd)), said, figure, projection.horizonTotal);
      }
    }),
    { numRuns: 15 },
  );
});

it('are the same as line items, running total and money by its kind', () => {
  fc.assert(
    fc.property(anyScenarioOfAll, (scenario) => {
      const { inputs, costs, budget } = evaluated(scenario);
      for (const id of approachIds) {
        const { perQuery, once, monthlyFixed, cumulative, horizonTotal } = costs.projections[id];
        const of = (when: string) =>
          total(
            costs.lineItems[id].flatMap((item) =>
              lineItemSpec(item.id).when === when ? [item.usd] : [],
            ),
          );
        expectSame(of('query'), perQuery, 'a query');
        expectSame(of('once'), once, 'once');
        expectSame(of('month'), monthlyFixed, 'a month');
        expect(cumulative).toHaveLength(inputs.parameters.months + 1);
        expect([cumulative[0], cumulative.at(-1)]).toEqual([once, horizonTotal]);
        const spent = moneyOf(id, inputs);
        expectSame(spent.once, once, 'spent once');
        expectSame(total(Object.values(spent)), horizonTotal, 'spent in all');
        const check = budget[id];
        if (scenario.choices.basis && scenario.choices.basis !== 'buildUp') continue;
        const months = cumulative.slice(1).map((usd, i) => usd - (cumulative[i] ?? 0));
        expectSame(check?.dearestMonth.usd ?? 0, Math.max(0, ...months), 'dearest', horizonTotal);
        expect(check?.once.usd).toBe(once);
      }
    }),
    { numRuns: 40 },
  );
});

it('of a published estimate are the sums of what is published', () => {
  fc.assert(
    fc.property(
      anyScenarioOfAll,
      fc.constantFrom('S0', 'S1', 'S3'),
      fc.boolean(),
      (scenario, basis, basisComplete) => {
        const choices = { ...scenario.choices, basis, basisComplete } as const;
        const { inputs, published } = evaluatedByBasis({ ...scenario, choices });
        expect(published).toBeDefined();
        if (!published) return;
        const covered = approachIds.filter((id) => published.projections[id]);
        expect(covered.length).toBeGreaterThan(0);
        for (const id of covered) {
          const { once, cumulative, horizonTotal } =
            published.projections[id]?.ranges ?? expect.fail();
          const all = sumOf(publishedFigureItems(id, 'total', published.reading, inputs));
          const last = sumOf(publishedFigureItems(id, 'last', published.reading, inputs));
          const items = published.items[id] ?? [];
          for (const end of ['low', 'mid', 'high'] as const) {
            expectSame(all[end], horizonTotal[end], `${id} ${end}`);
            const before = cumulative.at(-2)?.[end] ?? 0;
            expectSame(last[end] + before, horizonTotal[end], `${id} ${end}, last month`);
          }
          const setUp = items.filter((item) => publishedItemSpecs[item.id].when === 'once');
          expectSame(total(setUp.map(({ low }) => low)), once.low, `${id} once`);
          expect(horizonTotal.low).toBeLessThanOrEqual(horizonTotal.mid);
          expect(horizonTotal.mid).toBeLessThanOrEqual(horizonTotal.high);
        }
      },
    ),
    { numRuns: 40 },
  );
});
