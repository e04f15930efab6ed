import { type ApproachId, approachSpecs } from '../model/approaches';
import type { Evaluation } from '../model/evaluate';
import { formatUsd } from './kit/format';

/** Where an approach goes over the user's budget; undefined where it does not, or there is none. */
export function overBudgetSentence(
  id: ApproachId,
  { budget, scenario }: Evaluation,
): string | undefined {
  const check = budget[id];
  if (!check) return undefined;
  const { budgetOnce = 0, budgetMonthly = 0 } = scenario.money;
  const { once, dearestMonth } = check;
  const clauses = [
    ...(once.isOver
      ? [
          `${formatUsd(once.usd)} once, ${formatUsd(once.usd - budgetOnce)} over your ${formatUsd(budgetOnce)}`,
        ]
      : []),
    ...(dearestMonth.isOver
      ? [
          `${formatUsd(dearestMonth.usd)} in its dearest month (month ${dearestMonth.month}), ${formatUsd(dearestMonth.usd - budgetMonthly)} over your ${formatUsd(budgetMonthly)}`,
        ]
      : []),
  ];
  if (clauses.length === 0) return undefined;
  return `${approachSpecs[id].name} needs ${clauses.join(', and ')}.`;
}
