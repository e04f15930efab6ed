import type { Money } from '../../model/scenario';
import type { CostView } from './costView';
import type { BudgetLine } from './lineRow';

/**
 * What may be spent, as lines of a chart. What may be spent once stands at the start; added up over the
 * months it makes a ceiling only together with what may be spent in a month, and the other way round.
 */
export function budgetLines(
  { budgetOnce: once, budgetMonthly: monthly }: Money,
  months: number,
  view: CostView,
): readonly BudgetLine[] {
  if (view === 'month') {
    if (monthly === undefined) return [];
    return [{ label: 'budget a month', points: level(monthly, 0, months) }];
  }
  if (once === undefined) return [];
  if (monthly === undefined) return [{ label: 'budget, once', points: [{ x: 0, usd: once }] }];
  const most = once + monthly * months;
  return [
    {
      label: 'budget',
      points: [
        { x: 0, usd: once },
        { x: months, usd: most },
      ],
    },
  ];
}

/** The same over volume, where a budget is the same for any number of queries. */
export function volumeBudgetLines(
  { budgetOnce: once, budgetMonthly: monthly }: Money,
  months: number,
  view: CostView,
  [from, to]: readonly [number, number],
): readonly BudgetLine[] {
  if (monthly === undefined) return [];
  if (view === 'month') return [{ label: 'budget a month', points: level(monthly, from, to) }];
  if (once === undefined) return [];
  return [{ label: 'budget', points: level(once + monthly * months, from, to) }];
}

function level(usd: number, from: number, to: number) {
  return [
    { x: from, usd },
    { x: to, usd },
  ];
}
