import { expect, it } from 'vitest';
import { estimates } from '../../../src/data/estimates/estimates';
import { newestPriceTable } from '../../../src/data/prices/priceTables';
import { publishedComparison } from '../../../src/model/costs/publishedComparison';
import { evaluate, shownCosts } from '../../../src/model/evaluate';
import { evaluated, scenarioOf } from './scenarioOf';

it('says what our build-up and each source make of the same scenario', () => {
  const { inputs, costs } = evaluated({ parameters: { queries: 1_000 } });
  const rows = publishedComparison(inputs, costs, estimates);
  expect(rows.map(({ basis, isComplete, cheapest }) => [basis, isComplete, cheapest])).toEqual([
    ['buildUp', true, 'prompting'],
    ['S0', false, 'rag'],
    ['S1', false, 'rag'],
    ['S3', false, 'tuning'],
    ['S3', true, 'rag'],
  ]);
  const [buildUp, S0, S1, S3] = rows;
  // What is paid once is no part of a month.
  expect(S0?.approaches.hybrid?.firstMonth).toEqual({ low: 300, mid: 900, high: 1_500 });
  const { once, horizonTotal } = costs.projections.rag;
  expect(buildUp?.approaches.rag).toMatchObject({
    once: { low: once, mid: once, high: once },
    horizonTotal: { low: horizonTotal, mid: horizonTotal, high: horizonTotal },
  });
  expect(S1?.approaches.tuning?.firstMonth.low).toBeCloseTo(2, 9); // 1,000 × $0.002
  expect(S3?.approaches.rag?.firstMonth.mid).toBe(250);
  expect(S3?.approaches.hybrid).toBeUndefined();
});

it('shows the basis that the user chose, and holds the budget against it', () => {
  const scenario = scenarioOf({
    parameters: { queries: 1_000 },
    choices: { basis: 'S3' },
    money: { budgetMonthly: 100 },
  });
  const evaluation = evaluate(scenario, newestPriceTable, estimates);
  expect(shownCosts(evaluation)).toBe(evaluation.published);
  expect(evaluation.budget.prompting).toBeUndefined();
  expect(evaluation.budget.rag?.dearestMonth).toEqual({ month: 1, usd: 250, isOver: true });
  expect(evaluation.budget.tuning?.dearestMonth.isOver).toBe(false);
  const buildUp = evaluate({ ...scenario, choices: {} }, newestPriceTable, estimates);
  expect(shownCosts(buildUp)).toBe(buildUp.costs);
});
