import { expect, it } from 'vitest';
import { axisMost } from '../../../src/ui/cost/axisMost';
import { budgetLines, volumeBudgetLines } from '../../../src/ui/cost/budgetLines';
import { furtherFigures } from '../../../src/ui/cost/furtherFigures';
import { baselineLines, timeRows } from '../../../src/ui/cost/timeRows';
import { evaluated } from '../../model/costs/scenarioOf';

const facts = { gap: 'facts', change: 'weekly', material: 'large' } as const;
const both = { budgetOnce: 10_000, budgetMonthly: 500 };

it('draws a budget where it has a meaning', () => {
  expect(budgetLines({}, 24, 'total')).toEqual([]);
  expect(budgetLines(both, 24, 'total').map(({ points }) => points)).toEqual([
    [
      { x: 0, usd: 10_000 },
      { x: 24, usd: 22_000 },
    ],
  ]);
  expect(budgetLines(both, 24, 'month').map(({ points }) => points)).toEqual([
    [
      { x: 0, usd: 500 },
      { x: 24, usd: 500 },
    ],
  ]);
  // Alone, what may be spent once is a mark at the start, and a month's says nothing of the total.
  expect(budgetLines({ budgetOnce: 10_000 }, 24, 'total')[0]?.points).toEqual([
    { x: 0, usd: 10_000 },
  ]);
  expect(budgetLines({ budgetMonthly: 500 }, 24, 'total')).toEqual([]);
  expect(volumeBudgetLines(both, 24, 'total', [100, 1_000])[0]?.points).toEqual([
    { x: 100, usd: 22_000 },
    { x: 1_000, usd: 22_000 },
  ]);
});

it('makes room for a budget, unless that would press the lines flat', () => {
  const drawn = { rows: [{ x: 0, rag: 100 }], shown: ['rag'], bands: [], baseline: [] } as const;
  const most = (usd: number) =>
    axisMost({ ...drawn, budgets: [{ label: 'budget', points: [{ x: 0, usd }] }] });
  expect([most(50), most(150), most(5_000)]).toEqual([100, 150, 100]);
});

it('draws the baseline as far as the chart reaches, where it differs', () => {
  const now = evaluated({ answers: facts, parameters: { months: 12, hourlyRate: 80 } });
  const before = evaluated({ answers: facts });
  const rows = timeRows(now);
  const lines = baselineLines(before, rows, ['rag', 'hybrid'], 'total');
  expect(lines.map(({ id, points }) => [id, points.length])).toEqual([
    ['rag', 13],
    ['hybrid', 13],
  ]);
  const usd = before.costs.projections.rag.cumulative[12];
  expect(lines[0]?.points[12]).toEqual({ x: 12, usd });
  const place = { evaluation: now, simulation: undefined, view: 'total', month: 12 } as const;
  expect(furtherFigures({ ...place, baseline: lines })).toEqual([
    { name: 'Baseline', usd: { rag: usd, hybrid: before.costs.projections.hybrid.cumulative[12] } },
  ]);
  expect(baselineLines(before, timeRows(before), ['rag'], 'total')).toEqual([]);
  expect(baselineLines(undefined, rows, ['rag'], 'total')).toEqual([]);
});
