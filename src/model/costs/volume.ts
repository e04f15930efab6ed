import { type ApproachId, approachIds } from '../approaches';
import type { Inputs } from '../inputs';
import { parameterSpecs } from '../parameters';
import { type Crossings, type Curve, crossings, curve } from './breakEven';
import { queriesPerReplica, tunedShare } from './hosting';
import { byApproach, totalsByVolume } from './projection';

/** An ordered pair “A>B”: B measured against A. */
export type Pair = `${ApproachId}>${ApproachId}`;

/** Every ordered pair of two different approaches. */
export const pairs: readonly {
  readonly pair: Pair;
  readonly a: ApproachId;
  readonly b: ApproachId;
}[] = approachIds.flatMap((a) =>
  approachIds.filter((b) => b !== a).map((b) => ({ pair: `${a}>${b}` as const, a, b })),
);

/** A value for every ordered pair. */
export type ByPair<Value> = { readonly [P in Pair]: Value };

export function byPair<Value>(value: (a: ApproachId, b: ApproachId) => Value): ByPair<Value> {
  return Object.fromEntries(pairs.map(({ pair, a, b }) => [pair, value(a, b)])) as ByPair<Value>;
}

const GRID_STOPS = 200;
const MOST_STEPS = 3_000;
/** A query more than a full replica serves needs another; this is just past the step. */
const JUST_ABOVE = 1 + 1e-9;

/** The numbers of queries a month at which horizon totals are equal, within the slider’s range. */
export function volumeCrossings(inputs: Inputs): ByPair<Crossings> {
  const curves = volumeCurves(inputs);
  return byPair((a, b) => crossings(curves[a], curves[b]));
}

/** Horizon totals along the range of queries a month, with a stop at every hosting step. */
export function volumeCurves(inputs: Inputs): { readonly [A in ApproachId]: Curve } {
  const totals = totalsByVolume(inputs);
  const stops = volumeStops(inputs);
  return byApproach((approach) => curve(stops, totals[approach]));
}

/** Numbers of queries a month over the slider’s range, close enough for every hosting step. */
export function volumeStops(inputs: Inputs): readonly number[] {
  const { min, max } = parameterSpecs.queries;
  const ratio = max / min;
  const grid = Array.from({ length: GRID_STOPS + 1 }, (_, i) => min * ratio ** (i / GRID_STOPS));
  grid[GRID_STOPS] = max;
  const steps = hostingSteps(inputs, max).filter((value) => value > min);
  return [...grid, ...steps].sort((a, b) => a - b);
}

/** Where a month needs one more replica, seen from the number of queries in month 1. */
function hostingSteps(inputs: Inputs, max: number): readonly number[] {
  const { models, parameters } = inputs;
  if (models.tunedModel.hosting !== 'dedicated') return [];
  const steps: number[] = [];
  for (const share of new Set([1, tunedShare('hybrid', inputs)])) {
    const replica = queriesPerReplica(inputs) / share;
    const months = parameters.growth === 0 ? 1 : parameters.months;
    for (let month = 1; month <= months; month++) {
      const grown = (1 + parameters.growth) ** (month - 1);
      for (let value = replica / grown; value < max; value += replica / grown) {
        if (steps.length >= MOST_STEPS) return steps;
        steps.push(value, value * JUST_ABOVE);
      }
    }
  }
  return steps;
}
