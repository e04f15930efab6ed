import { expect, it } from 'vitest';
import { budgetCheck } from '../../../src/model/costs/budget';
import { evaluated } from './scenarioOf';

// Once 1,000; then months of 100, 300, 300 and 200.
const spending = { once: 1_000, cumulative: [1_000, 1_100, 1_400, 1_700, 1_900] };

it.each([
  ['without a budget', {}, false, false],
  ['within it', { budgetOnce: 1_500, budgetMonthly: 400 }, false, false],
  ['exactly at it', { budgetOnce: 1_000, budgetMonthly: 300 }, false, false],
  ['over it at once', { budgetOnce: 999, budgetMonthly: 400 }, true, false],
  ['over it in a month', { budgetOnce: 1_500, budgetMonthly: 299 }, false, true],
  ['with no money at all', { budgetOnce: 0, budgetMonthly: 0 }, true, true],
])('%s', (_, money, onceIsOver, monthIsOver) => {
  expect(budgetCheck(spending, money)).toEqual({
    once: { usd: 1_000, isOver: onceIsOver },
    dearestMonth: { month: 2, usd: 300, isOver: monthIsOver },
  });
});

it('takes no rounding for a dearer month, nor for an overrun', () => {
  const monthly = 100.1;
  const cumulative = [1e9];
  for (let month = 1; month <= 60; month++) cumulative.push((cumulative.at(-1) ?? 0) + monthly);
  const { dearestMonth } = budgetCheck({ once: 1e9, cumulative }, { budgetMonthly: monthly });
  expect(dearestMonth).toMatchObject({ month: 1, isOver: false });
});

it('nothing that costs nothing is over a budget of nothing', () => {
  const money = { budgetOnce: 0, budgetMonthly: 0 };
  const { once, dearestMonth } = budgetCheck({ once: 0, cumulative: [0, 0] }, money);
  expect(once.isOver).toBe(false);
  expect(dearestMonth).toEqual({ month: 1, usd: 0, isOver: false });
});

it('holds every approach against the budget of the scenario', () => {
  const { budget, costs } = evaluated({ money: { budgetOnce: 4_000, budgetMonthly: 1_000 } });
  // Once 800, 3,800, 9,500 and 12,500; in a month 222.50, 872.50, 131.40 and 748.75 (rounded).
  expect(Object.values(budget).map(({ once }) => once.isOver)).toEqual([false, false, true, true]);
  expect(Object.values(budget).map(({ dearestMonth }) => dearestMonth.isOver)).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(budget.rag?.dearestMonth.usd).toBeCloseTo(
    (costs.projections.rag.cumulative[1] ?? 0) - costs.projections.rag.once,
    6,
  );
});

it('finds the month in which growth has made it dearest', () => {
  const parameters = { growth: 0.1, months: 12 };
  const { budget } = evaluated({ parameters, money: { budgetMonthly: 1_000 } });
  expect(budget.rag?.dearestMonth).toMatchObject({ month: 12, isOver: true });
  expect(evaluated({ parameters: { growth: -0.1 } }).budget.rag?.dearestMonth.month).toBe(1);
});
