import type { ApproachId } from '../approaches';
import { withParameter } from '../costs/alongParameter';
import { difference } from '../costs/breakEven';
import { horizonTotal } from '../costs/projection';
import type { Inputs } from '../inputs';
import { allowedParameter, type ParameterId, parameterIds } from '../parameters';
import type { Usd } from '../quantity';
import { quarterRanges, type Ranges } from './ranges';

/** What one uncertain parameter does to the horizon total of B minus that of A, if there is one. */
export type TornadoBar = {
  readonly id: ParameterId;
  readonly low: { readonly value: number; readonly usd: Usd };
  readonly high: { readonly value: number; readonly usd: Usd };
};

/**
 * The bars of a tornado chart, the longest first: each parameter at both ends of its range, or at ±25 %
 * where it has none, the others held. Parameters that change nothing are left out.
 */
export function tornado(
  inputs: Inputs,
  ranges: Ranges,
  a: ApproachId | undefined,
  b: ApproachId,
): readonly TornadoBar[] {
  const everywhere: Ranges = { ...quarterRanges(inputs.parameters), ...ranges };
  const end = (id: ParameterId, drawn: number) => {
    const value = allowedParameter(id, drawn); // what is said must be what was computed
    const at = withParameter(inputs, id, value);
    return { value, usd: horizonTotal(b, at) - (a ? horizonTotal(a, at) : 0) };
  };
  return parameterIds
    .flatMap((id) => {
      const range = everywhere[id];
      return range ? [{ id, low: end(id, range.low), high: end(id, range.high) }] : [];
    })
    .filter(({ low, high }) => difference(low.usd, high.usd) !== 0)
    .sort((one, other) => length(other) - length(one));
}

function length({ low, high }: TornadoBar): Usd {
  return Math.abs(high.usd - low.usd);
}
