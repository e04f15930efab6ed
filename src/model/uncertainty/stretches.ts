import { nextMonth, phaseIndex } from '../costs/projection';
import type { Months } from '../quantity';
import { at, type Column, type DrawnInputs } from './drawnInputs';

/** Some months in a row at the same prices. Its columns are written over by the next stretch. */
export type Stretch = {
  readonly lastMonth: Months;
  /** The price phase, by its place in the list. */
  readonly phase: number;
  /** How many of the months are within the horizon. */
  readonly months: Column;
  /** Queries in those months. */
  readonly queries: Column;
};

/** The months up to the longest horizon, one by one or as many together as prices allow. */
export function* stretches(
  { inputs, values }: DrawnInputs,
  oneByOne: boolean,
): Generator<Stretch, void> {
  const [horizons, growth] = [values('months'), values('growth')];
  const longest = horizons.reduce((most, months) => Math.max(most, months));
  const now = values('queries').slice();
  const [months, queries] = [new Float64Array(now.length), new Float64Array(now.length)];
  let before = 0;
  for (let month = 1; month <= longest; month++) {
    const phase = phaseIndex(month, inputs);
    const isEnd = month + 1 > longest || phaseIndex(month + 1, inputs) !== phase;
    if (!oneByOne && !isEnd) continue;
    for (let draw = 0; draw < now.length; draw++) {
      // After its own horizon a draw has no more queries to count.
      const last = Math.min(month, Math.floor(at(horizons, draw)));
      const grows = at(growth, draw);
      let next = at(now, draw);
      let sum = 0;
      for (let each = before + 1; each <= last; each++) {
        sum += next;
        next = nextMonth(next, grows);
      }
      months[draw] = Math.max(0, last - before);
      queries[draw] = sum;
      now[draw] = next;
    }
    before = month;
    yield { lastMonth: month, phase, months, queries };
  }
}
