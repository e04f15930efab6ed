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
  if (range.low === range.high) return () => range.low; // certain, to the last digit
  const spec = parameterSpec(id);
  const { min, max } = spec;
  const isLog = isLognormal(spec, range);
  const [low, high] = isLog ? [Math.log(range.low), Math.log(range.high)] : [range.low, range.high];
  const centre = (low + high) / 2;
  const spread = (high - low) / 2 / Z_95;
  return (draw) => {
    const drawn = centre + spread * draw;
    const value = Math.min(max, Math.max(min, isLog ? Math.exp(drawn) : drawn));
    return id === 'months' ? Math.round(value) : value;
  };
}

const skewed: readonly ParameterSpec['kind'][] = ['cost', 'work', 'tokens'];

function isLognormal({ scale, kind }: ParameterSpec, { low, high }: Range): boolean {
  return low > 0 && high > 0 && (scale === 'log' || skewed.includes(kind));
}
