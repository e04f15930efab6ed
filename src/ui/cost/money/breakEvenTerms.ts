import type { ApproachId } from '../../../model/approaches';
import { type Evaluation, shownCosts } from '../../../model/evaluate';
import type { Months, Usd } from '../../../model/quantity';

/** The month within which the lines of two approaches meet, by what both come to before and after it. */
export type BreakEvenTerms = {
  readonly before: MonthTerms;
  readonly after: MonthTerms;
  /** Month before + d₀ ÷ (d₀ − d₁), with d = other − one. */
  readonly at: Months;
};
type MonthTerms = {
  readonly month: Months;
  readonly one: Usd;
  readonly other: Usd;
  readonly difference: Usd;
};

/** What a break-even in time is worked out from. */
export function breakEvenTerms(
  evaluation: Evaluation,
  one: ApproachId,
  other: ApproachId,
  at: Months,
): BreakEvenTerms {
  const { projections } = shownCosts(evaluation);
  const [a = [], b = []] = [projections[one]?.cumulative, projections[other]?.cumulative];
  const terms = (month: Months) => {
    const [usd, otherUsd] = [a[month] ?? 0, b[month] ?? 0];
    return { month, one: usd, other: otherUsd, difference: otherUsd - usd };
  };
  const end = Math.max(1, Math.ceil(at));
  const [before, after] = [terms(end - 1), terms(end)];
  const share = before.difference / (before.difference - after.difference);
  return { before, after, at: before.month + share };
}
