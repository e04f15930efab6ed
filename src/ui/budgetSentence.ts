import { type ApproachId, approachSpecs } from '../model/approaches';
import type { Evaluation } from '../model/evaluate';
import { moneyFormat } from '../share/moneyFormat';

/** Where an approach goes over the user's budget; undefined where it does not, or there is none. */
export function overBudgetSentence(
  id: ApproachId,
  { budget, scenario }: Evaluation,
): string | undefined {
  const check = budget[id];
  if (!check) return undefined;
  const { budgetOnce = 0, budgetMonthly = 0 } = scenario.money;
  const { once, dearestMonth } = check;
  const asMoney = moneyFormat(scenario.money);
  const clauses = [
    ...(once.isOver
      ? [
          `${asMoney(once.usd)} once, ${asMoney(once.usd - budgetOnce)} over your ${asMoney(budgetOnce)}`,
        ]
      : []),
    ...(dearestMonth.isOver
      ? [
          `${asMoney(dearestMonth.usd)} in its dearest month (month ${dearestMonth.month}), ${asMoney(dearestMonth.usd - budgetMonthly)} over your ${asMoney(budgetMonthly)}`,
        ]
      : []),
  ];
  if (clauses.length === 0) return undefined;
  return `${approachSpecs[id].name} needs ${clauses.join(', and ')}.`;
}
