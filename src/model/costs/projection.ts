import { type ApproachId, approachIds } from '../approaches';
import type { Inputs } from '../inputs';
import { MAX_QUERIES_PER_MONTH, type Months, type Usd } from '../quantity';
import { chargedUsd, charges } from './charges';
import { hostingUsd, isHosted } from './hosting';
import { queryUsd } from './terms';

/** What an approach costs over the horizon, in USD. */
export type Projection = {
  /** A query in month 1. */
  readonly perQuery: Usd;
  readonly once: Usd;
  /** Month 1 without its queries, hosting included. */
  readonly monthlyFixed: Usd;
  /** total(0) … total(months). */
  readonly cumulative: readonly Usd[];
  readonly horizonTotal: Usd;
};

/** The same for every approach. */
export type ByApproach<Value> = { readonly [A in ApproachId]: Value };

/** A value for each approach. */
export function byApproach<Value>(value: (approach: ApproachId) => Value): ByApproach<Value> {
  return Object.fromEntries(approachIds.map((id) => [id, value(id)])) as ByApproach<Value>;
}

/** Queries a month at first, and the share by which they grow from one month to the next. */
export type Volume = { readonly queries: number; readonly growth: number };

/** Queries in each month of a plan. */
export function queriesByMonth({ queries, growth }: Volume, months: Months): readonly number[] {
  const each: number[] = [];
  for (let month = 1, now = queries; month <= months; month++, now = nextMonth(now, growth)) {
    each.push(now);
  }
  return each;
}

/** Queries a month later: they grow or shrink by the same share every month, up to a most. */
export function nextMonth(queries: number, growth: number): number {
  return Math.min(MAX_QUERIES_PER_MONTH, queries * (1 + growth));
}

/** Which price phase holds in a month, by its place in the list. */
export function phaseIndex(month: Months, { phases }: Inputs): number {
  let index = 0;
  for (let i = 1; i < phases.length; i++) if (month >= (phases[i]?.from ?? Infinity)) index = i;
  return index;
}

/** The cost of an approach, month by month. */
export function projection(approach: ApproachId, inputs: Inputs): Projection {
  const { once, monthly, perQuery } = charged(approach, inputs);
  const { parameters } = inputs;
  const cumulative = [once];
  let total = once;
  queriesByMonth(parameters, parameters.months).forEach((queries, i) => {
    const each = perQuery[phaseIndex(i + 1, inputs)] ?? 0;
    total += monthly + hostingUsd(approach, inputs, queries) + queries * each;
    cumulative.push(total);
  });
  return {
    perQuery: perQuery[0] ?? 0,
    once,
    monthlyFixed: monthly + hostingUsd(approach, inputs, parameters.queries),
    cumulative,
    horizonTotal: total,
  };
}

/** Horizon totals for any number of queries a month, everything else held; USD. */
export function totalsByVolume(inputs: Inputs): ByApproach<(queries: number) => Usd> {
  const { growth } = inputs.parameters;
  return byApproach((approach) => {
    const total = totalByVolume(approach, inputs);
    return (queries) => total({ queries, growth });
  });
}

/** The horizon total of one approach for any volume, everything else held; USD. */
export function totalByVolume(approach: ApproachId, inputs: Inputs): (volume: Volume) => Usd {
  const costs = charged(approach, inputs);
  return (volume) => totalUsd(approach, inputs, costs, volume);
}

/** Only the horizon total, for callers that try many inputs; USD. */
export function horizonTotal(approach: ApproachId, inputs: Inputs): Usd {
  return totalUsd(approach, inputs, charged(approach, inputs), inputs.parameters);
}

/** USD once, a month without hosting, and a query in each price phase. */
type Charged = { readonly once: Usd; readonly monthly: Usd; readonly perQuery: readonly Usd[] };

function charged(approach: ApproachId, inputs: Inputs): Charged {
  const { once, monthly } = charges[approach];
  const perQuery: Usd[] = [];
  for (const phase of inputs.phases) perQuery.push(queryUsd(approach, inputs, phase));
  return { once: chargedUsd(once, inputs), monthly: chargedUsd(monthly, inputs), perQuery };
}

function totalUsd(
  approach: ApproachId,
  inputs: Inputs,
  { once, monthly, perQuery }: Charged,
  volume: Volume,
): Usd {
  const { phases, parameters } = inputs;
  const months = queriesByMonth(volume, parameters.months);
  let total = once + parameters.months * monthly;
  for (let i = 0, month = 0; i < phases.length; i++) {
    const end = Math.min(months.length, (phases[i + 1]?.from ?? Infinity) - 1);
    let queries = 0;
    for (; month < end; month++) queries += months[month] ?? 0;
    total += queries * (perQuery[i] ?? 0);
  }
  if (!isHosted(approach, inputs)) return total;
  return months.reduce((sum, queries) => sum + hostingUsd(approach, inputs, queries), total);
}
