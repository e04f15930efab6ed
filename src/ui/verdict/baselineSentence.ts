import type { Evaluation } from '../../model/evaluate';
import { type MoneyFormat, moneyFormat } from '../../share/moneyFormat';
import { formatMonths } from '../kit/format';
import { isApproach, outcomeName, thenOutcome } from './words';

/** What has changed since the baseline: the outcome, and what it costs over the horizon. */
export function baselineSentence(before: Evaluation, after: Evaluation): string {
  const [was, is] = [before.decision.outcome, after.decision.outcome];
  const outcome =
    was === is ? `still ${thenOutcome(is)}` : `${outcomeName(was)} before, ${thenOutcome(is)} now`;
  return `Against the baseline: ${outcome}${costClause(before, after)}.`;
}

function costClause(before: Evaluation, after: Evaluation): string {
  // Both in the currency shown now, or another rate would look like another cost.
  const asMoney = moneyFormat(after.scenario.money);
  const [was, is] = [totalOf(before, asMoney), totalOf(after, asMoney)];
  if (!was || !is) return '';
  if (was.months !== is.months)
    return `; the recommended total goes from ${was.usd} over ${was.months} to ${is.usd} over ${is.months}`;
  if (was.usd === is.usd) return `; the recommended total stays ${is.usd} over ${is.months}`;
  return `; the recommended total goes from ${was.usd} to ${is.usd} over ${is.months}`;
}

/** The recommended approach's total with its horizon; undefined where nothing is recommended. */
function totalOf({ decision: { outcome }, costs, inputs }: Evaluation, asMoney: MoneyFormat) {
  if (!isApproach(outcome)) return undefined;
  const usd = asMoney(costs.projections[outcome].horizonTotal);
  return { usd, months: formatMonths(inputs.parameters.months) };
}
