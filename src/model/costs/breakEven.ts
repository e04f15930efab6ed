import type { Months, Usd } from '../quantity';

/** When B has cost as much as A: a month, or in words why there is none. */
export type BreakEvenMonth =
  | number
  | 'from the start'
  | 'overtaken later'
  | 'never within the horizon';

const EQUAL_SHARE = 1e-9;

/** B minus A, where totals that differ by rounding only count as equal. */
export function difference(a: Usd, b: Usd): Usd {
  return Math.abs(b - a) <= EQUAL_SHARE * Math.max(1, Math.abs(a), Math.abs(b)) ? 0 : b - a;
}

/**
 * When the running total of B comes down to that of A. Within a month both lines are straight:
 *
 *     t = i − 1 + d₀ ÷ (d₀ − d₁)   with d = B − A at the beginning and end of month i
 */
export function breakEvenMonth(a: readonly Usd[], b: readonly Usd[]): BreakEvenMonth {
  const first = crossingMonths(a, b)[0];
  const differences = a.map((total, month) => difference(total, b[month] ?? 0));
  if (differences.every((d) => d <= 0)) return 'from the start';
  if (first !== undefined) return first;
  return (differences[0] ?? 0) <= 0 ? 'overtaken later' : 'never within the horizon';
}

/** Every month at which B comes down to A, in order; empty when it never does. */
export function crossingMonths(a: readonly Usd[], b: readonly Usd[]): readonly Months[] {
  const months: Months[] = [];
  for (let month = 1; month < a.length; month++) {
    const before = difference(a[month - 1] ?? 0, b[month - 1] ?? 0);
    const after = difference(a[month] ?? 0, b[month] ?? 0);
    if (before > 0 && after <= 0) months.push(month - 1 + before / (before - after));
  }
  return months;
}

/** At which values two costs are equal along a range, or which is lower throughout. */
export type Crossings = {
  readonly crossings: readonly number[];
  /** Said of B against A; absent when there are crossings. */
  readonly otherwise?: 'always cheaper' | 'never cheaper';
};

/** A cost along a range: the function, and its values at ascending stops that include every kink. */
export type Curve = {
  readonly at: (value: number) => Usd;
  readonly stops: readonly number[];
  readonly totals: readonly Usd[];
};

/** A cost evaluated once at every stop, so that several comparisons share the work. */
export function curve(stops: readonly number[], at: (value: number) => Usd): Curve {
  return { at, stops, totals: stops.map(at) };
}

/**
 * The values at which B − A changes sign, each bisected to a share of 1e-12. A change that a step
 * makes without passing zero counts: the value is where the step is. Two changes between
 * neighbouring stops stay unseen.
 */
export function crossings(a: Curve, b: Curve): Crossings {
  const found: number[] = [];
  let last = { value: 0, sign: 0 };
  a.stops.forEach((value, i) => {
    const sign = Math.sign(difference(a.totals[i] ?? 0, b.totals[i] ?? 0));
    if (sign === 0) return;
    if (last.sign !== 0 && sign !== last.sign) {
      const before = last.sign;
      found.push(bisected(last.value, value, (x) => Math.sign(b.at(x) - a.at(x)) === before));
    }
    last = { value, sign };
  });
  if (found.length > 0) return { crossings: found };
  return { crossings: [], otherwise: last.sign < 0 ? 'always cheaper' : 'never cheaper' };
}

function bisected(low: number, high: number, isBefore: (value: number) => boolean): number {
  let from = low;
  let to = high;
  for (let i = 0; i < 200 && to - from > 1e-12 * Math.abs(to); i++) {
    const middle = (from + to) / 2;
    if (isBefore(middle)) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}
