import type { Charge } from '../costs/charges';
import type { Inputs } from '../inputs';
import { lastResult } from '../lastResult';
import { type ParameterId, type Parameters, parameterIds } from '../parameters';
import { drawnValues } from './distribution';
import { normalDraws } from './draws';
import type { Ranges } from './ranges';

/** A number for each draw. */
export type Column = Float64Array;

/** The number of one draw. */
export function at(column: Column, draw: number): number {
  return column[draw] ?? Number.NaN;
}

/** Inputs whose parameters are those of one draw at a time. */
export type DrawnInputs = {
  readonly inputs: Inputs;
  /** From here on the inputs are those of this draw, counted from 0. */
  readonly goTo: (draw: number) => void;
  /** A parameter in every draw. */
  readonly values: (id: ParameterId) => Column;
  /** What a charge comes to in every draw, in USD. */
  readonly amounts: (charge: Charge) => Column;
};

/** The inputs with ranges in place of some parameters; the rest keep their values. */
export function drawnInputs(
  inputs: Inputs,
  ranges: Ranges,
  draws: number,
  seed: number,
): DrawnInputs {
  const columns = keptColumns.map(({ id, column }) => {
    const value = inputs.parameters[id];
    const { low, high } = ranges[id] ?? { low: value, high: value };
    return column(low, high, draws, seed);
  });
  const values = (id: ParameterId) => columns[parameterIds.indexOf(id)] ?? new Float64Array(draws);
  const retrieving = values('retrievalShare');
  columns[parameterIds.indexOf('baseShare')] = values('baseShare').map((share, draw) =>
    Math.min(share, 1 - at(retrieving, draw)),
  );

  const parameters = new DrawnParameters(columns);
  const drawn = { ...inputs, parameters: parameters as unknown as Parameters };
  return {
    inputs: drawn,
    values,
    goTo: (draw) => {
      parameters.draw = draw;
    },
    amounts: (charge) => {
      const amounts = new Float64Array(draws);
      for (let draw = 0; draw < draws; draw++) {
        parameters.draw = draw;
        amounts[draw] = charge(drawn);
      }
      return amounts;
    },
  };
}

/** The draws of each parameter, computed again only when its range changes. */
const keptColumns = parameterIds.map((id, place) => ({
  id,
  column: lastResult((low: number, high: number, draws: number, seed: number) =>
    drawnValues(id, { low, high }, normalDraws(place, seed), draws),
  ),
}));

/** Reads parameters from columns: no object for each of 10,000 draws, and one shape for all of them. */
class DrawnParameters {
  draw = 0;
  readonly columns: readonly Column[];
  constructor(columns: readonly Column[]) {
    this.columns = columns;
  }
}
for (const [place, id] of parameterIds.entries()) {
  Object.defineProperty(DrawnParameters.prototype, id, {
    // There is a column for every place. A question mark here fills what the engine puts in line: a
    // twelfth of the simulation's time.
    get(this: DrawnParameters) {
      return (this.columns[place] as Column)[this.draw];
    },
  });
}
