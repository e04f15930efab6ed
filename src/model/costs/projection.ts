import { type ApproachId, approachIds } from '../approaches';
import type { Inputs, PricePhase } from '../inputs';
import { MAX_QUERIES_PER_MONTH, type Months, type Usd } from '../quantity';
import { hostingUsd } from './hosting';
import { monthlyTerms, onceTerms, queryTerms } from './terms';

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

/** Queries in month `month`: they grow or shrink by the same share every month. */
export function queriesIn(month: Months, { queries, growth }: Volume): number {
  const grown = growth === 0 ? queries : queries * (1 + growth) ** (month - 1);
  return Math.min(MAX_QUERIES_PER_MONTH, grown);
}

/** The cost of an approach, month by month. */
export function projection(approach: ApproachId, inputs: Inputs): Projection {
  const { parameters } = inputs;
  const cost = costsOf(approach, inputs);
  const cumulative = [cost.once];
  let total = cost.once;
  for (let month = 1; month <= parameters.months; month++) {
    const queries = queriesIn(month, parameters);
    total += cost.fixed + hostingUsd(approach, inputs, queries) + queries * cost.perQuery(month);
    cumulative.push(total);
  }
  return {
    perQuery: cost.perQuery(1),
    once: cost.once,
    monthlyFixed: cost.fixed + hostingUsd(approach, inputs, parameters.queries),
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
  const cost = costsOf(approach, inputs);
  return (volume) => totalUsd(approach, inputs, cost, volume);
}

/** Only the horizon total, for callers that try many inputs; USD. */
export function horizonTotal(approach: ApproachId, inputs: Inputs): Usd {
  return totalUsd(approach, inputs, costsOf(approach, inputs), inputs.parameters);
}

type Volume = { readonly queries: number; readonly growth: number };

function totalUsd(
  approach: ApproachId,
  inputs: Inputs,
  cost: ReturnType<typeof costsOf>,
  volume: Volume,
): Usd {
  const { months } = inputs.parameters;
  let total = cost.once + months * cost.fixed;
  for (let month = 1; month <= months; month++) {
    const queries = queriesIn(month, volume);
    total += hostingUsd(approach, inputs, queries) + queries * cost.perQuery(month);
  }
  return total;
}

function costsOf(approach: ApproachId, inputs: Inputs) {
  const { phases } = inputs;
  const perPhase = phases.map((phase) => sum(queryTerms(approach, inputs, phase)));
  return {
    once: sum(onceTerms(approach, inputs)),
    fixed: sum(monthlyTerms(approach, inputs)),
    perQuery: (month: Months) => perPhase[phaseIndex(month, phases)] ?? 0,
  };
}

function phaseIndex(month: Months, phases: readonly PricePhase[]): number {
  let index = 0;
  for (let i = 1; i < phases.length; i++) if (month >= (phases[i]?.from ?? Infinity)) index = i;
  return index;
}

/** The sum of a record of terms, in their common unit. */
export function sum(terms: { readonly [term: string]: Usd }): Usd {
  let total = 0;
  for (const term in terms) total += terms[term] ?? 0;
  return total;
}
