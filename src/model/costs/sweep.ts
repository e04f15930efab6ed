import type { ApproachId } from '../approaches';
import type { Inputs } from '../inputs';
import { type ParameterId, parameterSpec } from '../parameters';
import type { Usd } from '../quantity';
import { stopsAlong, totalAlong } from './alongParameter';
import { difference } from './breakEven';

/** A part of a parameter's range and the contender that is cheapest in it. */
export type Stretch = {
  readonly from: number;
  readonly to: number;
  readonly cheapest: ApproachId;
};

/**
 * Which contender has the lowest horizon total along the whole range of a parameter, everything else
 * held: stretches that follow one another; none without contenders.
 */
export function sweep(
  id: ParameterId,
  inputs: Inputs,
  contenders: readonly ApproachId[],
): readonly Stretch[] {
  const { min, max } = parameterSpec(id);
  const [only, ...others] = contenders;
  if (only === undefined) return [];
  if (others.length === 0) return [{ from: min, to: max, cheapest: only }];
  const lines = contenders.map((approach): Line => [approach, totalAlong(id, approach, inputs)]);
  return stretchesBetween(stopsAlong(id, inputs), lines);
}

/** How many times the end of a slider is still worth naming. */
const FAR = 10;

/**
 * From where on, above the range of a parameter, another contender is the cheapest; undefined where
 * that is nowhere near, or where there is nothing above: a share ends at its range, and so does a
 * horizon over which the queries change.
 */
export function stretchBeyond(
  id: ParameterId,
  inputs: Inputs,
  contenders: readonly ApproachId[],
): Stretch | undefined {
  const { max, kind } = parameterSpec(id);
  const isAll = kind === 'share' || (id === 'months' && inputs.parameters.growth !== 0);
  if (isAll || contenders.length < 2) return undefined;
  const lines = contenders.map((approach): Line => [approach, totalAlong(id, approach, inputs)]);
  return stretchesBetween([max, FAR * max], lines)[1];
}

/** The values at which another contender becomes the cheapest, in order. */
export function crossingsOf(stretches: readonly Stretch[]): readonly number[] {
  return stretches.slice(1).map(({ from }) => from);
}

/** An approach and its total at any value. */
export type Line = readonly [approach: ApproachId, at: (value: number) => Usd];
type Change = { readonly at: number; readonly to: Line };

/** Which line is the lowest from the first stop to the last; between stops they cross once at most. */
export function stretchesBetween(
  stops: readonly number[],
  lines: readonly Line[],
): readonly Stretch[] {
  const points = stops.map((at): Change => ({ at, to: cheapestAt(at, lines) }));
  const changes = points.flatMap((point, i) => {
    const before = points[i - 1];
    return before ? changesBetween(before, point, lines) : [point];
  });
  const end = stops.at(-1) ?? 0;
  return changes
    .map(({ at, to }, i) => ({ from: at, to: changes[i + 1]?.at ?? end, cheapest: to[0] }))
    .filter(({ from, to }) => to > from) // lines that only touch change nothing
    .reduce<Stretch[]>(joined, []);
}

/** Where the cheapest changes between two values; a third may come in between. */
function changesBetween(low: Change, high: Change, lines: readonly Line[]): readonly Change[] {
  const [[, before], [, after]] = [low.to, high.to];
  if (low.to === high.to) return [];
  const at = zero((value) => after(value) - before(value), low.at, high.at);
  const third = { at, to: cheapestAt(at, lines) };
  const isThird = difference(before(at), third.to[1](at)) < 0 && third.to !== high.to;
  if (!isThird) return [{ at, to: high.to }];
  return [...changesBetween(low, third, lines), ...changesBetween(third, high, lines)];
}

function joined(stretches: Stretch[], next: Stretch): Stretch[] {
  const last = stretches.at(-1);
  if (last?.cheapest !== next.cheapest) return [...stretches, next];
  return [...stretches.slice(0, -1), { ...last, to: next.to }];
}

/** The line with the lowest total; the first of equals. */
function cheapestAt(value: number, lines: readonly Line[]): Line {
  const [first, ...others] = lines;
  if (!first) throw new Error('Nothing to compare');
  let best = { line: first, total: first[1](value) };
  for (const line of others) {
    const total = line[1](value);
    if (difference(best.total, total) < 0) best = { line, total };
  }
  return best.line;
}

const RELATIVE_ERROR = 1e-12;

/**
 * Where a difference that is positive at the low end comes down to zero. The chord finds it at once
 * on a straight line, halving wherever else it is.
 */
function zero(f: (value: number) => number, low: number, high: number): number {
  let from = { x: low, y: f(low) };
  let to = { x: high, y: f(high) };
  if (from.y <= 0) return low;
  if (to.y >= 0) return high;
  const isNothing = RELATIVE_ERROR * (from.y - to.y);
  const isNarrow = RELATIVE_ERROR * (high - low + Math.abs(high));
  for (let i = 0; to.x - from.x > isNarrow; i++) {
    const chord = from.x + ((to.x - from.x) * from.y) / (from.y - to.y);
    const x = i % 2 === 0 ? chord : (from.x + to.x) / 2;
    const y = f(x);
    if (Math.abs(y) <= isNothing) return x;
    if (y > 0) from = { x, y };
    else to = { x, y };
  }
  return to.x;
}
