import type { Months, Usd } from '../quantity';
import type { Money } from '../scenario';
import { difference } from './breakEven';
import type { Projection } from './projection';

/** What an approach asks for at once and in its dearest month, and whether that is over the budget. */
export type BudgetCheck = {
  readonly once: { readonly usd: Usd; readonly isOver: boolean };
  readonly dearestMonth: {
    /** The first of equals. */
    readonly month: Months;
    readonly usd: Usd;
    readonly isOver: boolean;
  };
};

/** An approach held against the budget; without a budget nothing is over it. */
export function budgetCheck(
  { once, cumulative }: Pick<Projection, 'once' | 'cumulative'>,
  { budgetOnce = Infinity, budgetMonthly = Infinity }: Money,
): BudgetCheck {
  let dearest = { month: 1, usd: 0, isOver: false };
  for (let month = 1; month < cumulative.length; month++) {
    const [before, after] = [cumulative[month - 1] ?? 0, cumulative[month] ?? 0];
    // Held against the running total, whose rounding is no month's cost.
    if (difference(before + dearest.usd, after) <= 0) continue;
    dearest = { month, usd: after - before, isOver: isOver(before + budgetMonthly, after) };
  }
  return { once: { usd: once, isOver: isOver(budgetOnce, once) }, dearestMonth: dearest };
}

function isOver(budget: Usd, usd: Usd): boolean {
  return budget < Infinity && difference(budget, usd) > 0;
}
