import { type ParameterId, type ParameterSpec, parameterSpec } from '../parameters';
import type { Range } from './ranges';

/** The standard normal value that 95 % of all draws stay below. */
export const Z_95 = 1.6448536269514722;

/**
 * A parameter’s distribution, as the value that belongs to a standard normal draw:
 *
 *     lognormal: ln value = (ln low + ln high) ÷ 2 + draw × (ln high − ln low) ÷ 2 ÷ 1.645
 *     normal: the same without ln
 *
 * clipped to what the parameter allows. Only the horizon is rounded: the costs take part of a token,
 * not part of a month.
 */
export function distribution(id: ParameterId, range: Range): (draw: number) => number {
  const spread = spreadOf(id, range);
  return (draw) => drawnValue(spread, draw);
}

/** The values of a parameter that belong to the first of some standard normal draws. */
export function drawnValues(
  id: ParameterId,
  range: Range,
  normal: Float64Array,
  draws: number,
): Float64Array {
  const of = spreadOf(id, range);
  const { centre, spread, isLog, isWhole, min, max } = of;
  const values = new Float64Array(draws);
  if (spread === 0) return values.fill(drawnValue(of, 0));
  // A loop for each kind: one that asks at every draw takes a quarter longer.
  if (isLog) {
    for (let i = 0; i < draws; i++)
      values[i] = clipped(Math.exp(centre + spread * (normal[i] ?? Number.NaN)), min, max);
  } else {
    for (let i = 0; i < draws; i++)
      values[i] = clipped(centre + spread * (normal[i] ?? Number.NaN), min, max);
  }
  return isWhole ? values.map(Math.round) : values;
}

/** All that a value depends on besides its draw. */
type Spread = {
  readonly centre: number;
  readonly spread: number;
  readonly isLog: boolean;
  readonly isWhole: boolean;
  readonly min: number;
  readonly max: number;
};

function spreadOf(id: ParameterId, range: Range): Spread {
  const spec = parameterSpec(id);
  const isWhole = id === 'months';
  if (range.low === range.high) {
    // Certain, to the last digit.
    const only = range.low;
    return { centre: only, spread: 0, isLog: false, isWhole: false, min: only, max: only };
  }
  const isLog = isLognormal(spec, range);
  const [low, high] = isLog ? [Math.log(range.low), Math.log(range.high)] : [range.low, range.high];
  const { min, max } = spec;
  return { centre: (low + high) / 2, spread: (high - low) / 2 / Z_95, isLog, isWhole, min, max };
}

function drawnValue({ centre, spread, isLog, isWhole, min, max }: Spread, draw: number): number {
  const drawn = spread === 0 ? centre : centre + spread * draw; // a draw may be infinite
  const value = clipped(isLog ? Math.exp(drawn) : drawn, min, max);
  return isWhole ? Math.round(value) : value;
}

/** Compared, which is faster here than Math.min and Math.max. */
function clipped(value: number, min: number, max: number): number {
  if (value < min) return min;
  return value > max ? max : value;
}

const skewed: readonly ParameterSpec['kind'][] = ['cost', 'work', 'tokens'];

function isLognormal({ scale, kind }: ParameterSpec, { low, high }: Range): boolean {
  return low > 0 && high > 0 && (scale === 'log' || skewed.includes(kind));
}
