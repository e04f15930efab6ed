import type { ApproachId } from '../approaches';
import { type Charge, charges } from '../costs/charges';
import { hostingUsd, isHosted } from '../costs/hosting';
import { queryUsd } from '../costs/terms';
import { at, type Column, type DrawnInputs } from './drawnInputs';
import type { Stretch } from './stretches';

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
    running: sumOf(charges[approach].once).slice(), // written to, unlike what is shared
    monthly: sumOf(charges[approach].monthly),
    perQuery: inputs.phases.map((phase) => amounts((drawn) => queryUsd(approach, drawn, phase))),
  };
}

/** Pays for a stretch, queries and hosting included. Where machines are paid for, of one month only. */
export function pay(
  { approach, running, monthly, perQuery }: Account,
  { phase, months, queries }: Stretch,
  { inputs, goTo }: DrawnInputs,
): void {
  const each = perQuery[phase] ?? monthly;
  const hosted = isHosted(approach, inputs);
  for (let draw = 0; draw < running.length; draw++) {
    let fixed = at(monthly, draw);
    if (hosted) {
      goTo(draw);
      fixed += hostingUsd(approach, inputs, at(queries, draw));
    }
    running[draw] =
      at(running, draw) + at(months, draw) * fixed + at(queries, draw) * at(each, draw);
  }
}

function sum(one: Column, other: Column): Column {
  const both = new Float64Array(one.length);
  for (let draw = 0; draw < one.length; draw++) both[draw] = at(one, draw) + at(other, draw);
  return both;
}
