import fc from 'fast-check';
import { expect, it } from 'vitest';
import { approachIds, approachSpecs } from '../../src/model/approaches';
import { quantileShares } from '../../src/model/uncertainty/quantiles';
import { simulation } from '../../src/model/uncertainty/simulation';
import { moneyFormat } from '../../src/share/moneyFormat';
import { shownApproaches } from '../../src/ui/cost/shownApproaches';
import { quantilesAt, quantileTable, simulatedBands } from '../../src/ui/cost/uncertainty/bandRows';
import { simulationFinding } from '../../src/ui/cost/uncertainty/simulationFinding';
import { formatShare } from '../../src/ui/kit/format';
import { anyScenarioOfAll, evaluated } from './anyEvaluation';

const FEW_DRAWS = 100;
const quantileIds = ['p5', 'p25', 'p50', 'p75', 'p95'] as const;

it('are ordered, share out every win, and are said and tabled as they are drawn', () => {
  fc.assert(
    fc.property(anyScenarioOfAll, (scenario) => {
      const evaluation = evaluated(scenario);
      const { compared } = shownApproaches(evaluation);
      const { inputs, ranges } = evaluation;
      if (compared.length === 0 || Object.keys(ranges).length === 0) return;
      const drawn = simulation(inputs, ranges, compared, { draws: FEW_DRAWS });
      const { months } = inputs.parameters;
      const asMoney = moneyFormat(scenario.money);
      const won = compared.map((id) => drawn.costs[id]?.winShare ?? Number.NaN);
      expect(won.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);

      const bands = simulatedBands(drawn, months);
      const { columns, rows } = quantileTable(drawn, String, asMoney);
      for (const id of compared) {
        const cost = drawn.costs[id] ?? expect.fail(`no ${id}`);
        for (const each of [cost.total, ...cost.bands]) {
          const values = quantileIds.map((quantile) => each[quantile]);
          expect(values.every((usd) => Number.isFinite(usd) && usd >= 0)).toBe(true);
          expect([...values].sort((a, b) => a - b)).toEqual(values);
        }
        expect(cost.bands).toHaveLength(months + 1);
        for (const { from, to, edges } of bands.filter((band) => band.id === id)) {
          edges.forEach(({ x, low, high }) => {
            expect([low, high]).toEqual([
              cost.bands[x]?.[from as 'p5'],
              cost.bands[x]?.[to as 'p95'],
            ]);
          });
        }
        for (const quantile of quantileIds) {
          const header = `${approachSpecs[id].name} ${formatShare(quantileShares[quantile])}`;
          const column = columns.findIndex((each) => each.header === header);
          expect(rows.map(({ cells }) => cells[column])).toEqual(
            cost.bands.map((each) => asMoney(each[quantile])),
          );
        }
      }

      const finding = simulationFinding(drawn, asMoney);
      const most = Math.max(...won);
      const favourites = compared.filter((id) => drawn.costs[id]?.winShare === most);
      expect(favourites.some((id) => finding.includes(approachSpecs[id].name))).toBe(true);
      if (compared.length > 1 && most < 1) {
        for (const id of approachIds) {
          const share = drawn.costs[id]?.winShare ?? 0;
          expect(finding.includes(approachSpecs[id].name)).toBe(share > 0);
          if (share > 0) expect(finding).toContain(formatShare(share));
        }
      }
    }),
    { numRuns: 15 },
  );
});

it('around exact numbers are the plan itself, and the cheapest contender always wins', () => {
  fc.assert(
    fc.property(anyScenarioOfAll, (scenario) => {
      const { inputs, costs } = evaluated(scenario);
      if (costs.contenders.length === 0) return;
      const drawn = simulation(inputs, {}, costs.contenders, { draws: 3 });
      for (const id of costs.contenders) {
        const { cumulative, horizonTotal } = costs.projections[id];
        const cost = drawn.costs[id] ?? expect.fail(`no ${id}`);
        const near = (usd: number, as: number) =>
          expect(Math.abs(usd - as)).toBeLessThanOrEqual(1e-9 * Math.max(1, as));
        for (const quantile of quantileIds) {
          near(cost.total[quantile], horizonTotal);
          cost.bands.forEach((band, month) => {
            near(band[quantile], cumulative[month] ?? Number.NaN);
          });
        }
        if (cost.winShare === 0) continue;
        const { cheapestContender: best = id } = costs;
        near(horizonTotal, costs.projections[best].horizonTotal);
      }
    }),
    { numRuns: 15 },
  );
});

it('of single months are there for every month that a draw reaches, and for no other', () => {
  fc.assert(
    fc.property(anyScenarioOfAll, fc.boolean(), (scenario, isShort) => {
      const { inputs, costs, ...evaluation } = evaluated(scenario);
      const ranges = { ...evaluation.ranges, ...(isShort && { months: { low: 1, high: 4 } }) };
      const options = { draws: FEW_DRAWS, bandsOf: 'month' } as const;
      const drawn = simulation(inputs, ranges, costs.contenders, options);
      const { months } = inputs.parameters;
      for (let month = 1; month <= months; month++) {
        const figures = quantilesAt(drawn, month);
        const isReached = costs.contenders.every((id) => drawn.costs[id]?.bands[month]);
        expect(figures.length).toBe(isReached ? quantileIds.length : 0);
        for (const { usd } of figures) {
          for (const each of Object.values(usd)) {
            expect(each).toBeGreaterThanOrEqual(-1e-6); // a difference of running totals
            expect(each).toBeLessThan(Infinity);
          }
        }
      }
    }),
    { numRuns: 15 },
  );
});
