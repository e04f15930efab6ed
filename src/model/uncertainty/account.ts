import type { ApproachId } from '../approaches';
import { type Charge, charges, queryUsd } from '../costs/charges';
import { hostingUsd, isHosted } from '../costs/hosting';
import { nextMonth, phaseIndex } from '../costs/projection';
import type { Months } from '../quantity';
import type { Column, DrawnInputs } from './drawnInputs';

/** What an approach has cost so far, and what a month and a query cost it, in USD. */
export type Account = {
  readonly approach: ApproachId;
  readonly running: Column;
  readonly monthly: Column;
  /** By price phase. */
  readonly perQuery: readonly Column[];
};

/** An account charged with what is paid once. Charges that another approach has paid are in `known`. */
export function openAccount(
  approach: ApproachId,
  { inputs, amounts }: DrawnInputs,
  known: Map<Charge, Column>,
): Account {
  const sumOf = (parts: readonly Charge[]) => {
    const columns = parts.map((charge) => {
      const column = known.get(charge) ?? amounts(charge);
      known.set(charge, column);
      return column;
    });
    return columns.reduce(sum);
  };
  return {
    approach,
    running: sumOf(charges[approach].once).slice(),
    monthly: sumOf(charges[approach].monthly),
    perQuery: inputs.phases.map((phase) => amounts((drawn) => queryUsd(approach, drawn, phase))),
  };
}

/** Pays for a month, queries and hosting included, in the draws whose horizon it is in. */
export function payMonth(
  { approach, running, monthly, perQuery }: Account,
  month: Months,
  queries: Column,
  { inputs, goTo, values }: DrawnInputs,
): void {
  const horizons = values('months');
  const each = perQuery[phaseIndex(month, inputs)] ?? monthly;
  const hosted = isHosted(approach, inputs);
  for (let draw = 0; draw < running.length; draw++) {
    if (month > at(horizons, draw)) continue;
    let bill = at(monthly, draw) + at(queries, draw) * at(each, draw);
    if (hosted) {
      goTo(draw);
      bill += hostingUsd(approach, inputs, at(queries, draw));
    }
    running[draw] = at(running, draw) + bill;
  }
}

/** Takes the queries of one month on to the next. */
export function grow(queries: Column, growth: Column): void {
  for (let draw = 0; draw < queries.length; draw++) {
    queries[draw] = nextMonth(at(queries, draw), at(growth, draw));
  }
}

function sum(one: Column, other: Column): Column {
  const both = new Float64Array(one.length);
  for (let draw = 0; draw < one.length; draw++) both[draw] = at(one, draw) + at(other, draw);
  return both;
}

function at(column: Column, draw: number): number {
  return column[draw] ?? 0;
}
