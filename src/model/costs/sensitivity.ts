import type { ApproachId } from '../approaches';
import type { Inputs } from '../inputs';
import { type ParameterId, parameterIds, parameterSpec } from '../parameters';
import type { Usd } from '../quantity';
import { stopsAlong, totalAlong } from './alongParameter';
import { crossingsOf, sweep } from './sweep';

/** What the whole range of a parameter does to the difference in horizon total of two approaches. */
export type Sensitivity = {
  readonly id: ParameterId;
  /** From the least difference along the range to the greatest, in USD. */
  readonly swing: Usd;
  /** Whether each of the two is the cheaper one in a part of the range worth speaking of. */
  readonly turns: boolean;
};

/**
 * The parameters that touch one of two approaches, those that matter most first: those that turn
 * the comparison around, then those that move it furthest. Without another approach they are ranked
 * by what they do to the total of the one.
 */
export function sensitivities(
  inputs: Inputs,
  one: ApproachId,
  other: ApproachId | undefined,
): readonly Sensitivity[] {
  return parameterIds
    .map((id) => sensitivity(id, inputs, one, other))
    .filter(({ swing }) => swing > 0)
    .sort((a, b) => Number(b.turns) - Number(a.turns) || b.swing - a.swing);
}

/** What is left of a term that both totals contain. */
const ROUNDING = 1e-9;

function sensitivity(
  id: ParameterId,
  inputs: Inputs,
  one: ApproachId,
  other: ApproachId | undefined,
): Sensitivity {
  const difference = differenceAlong(id, inputs, one, other);
  const differences = stopsAlong(id, inputs).map(difference);
  const least = Math.min(...differences);
  const most = Math.max(...differences);
  const isRounding = most - least <= ROUNDING * totalAlong(id, one, inputs)(parameterSpec(id).max);
  return {
    id,
    swing: isRounding ? 0 : most - least,
    turns: other !== undefined && least < 0 && most > 0 && isTurning(id, inputs, [one, other]),
  };
}

/** By how much the one costs more than the other at a value of a parameter, in USD. */
function differenceAlong(
  id: ParameterId,
  inputs: Inputs,
  one: ApproachId,
  other: ApproachId | undefined,
): (value: number) => Usd {
  const total = totalAlong(id, one, inputs);
  const otherTotal = other ? totalAlong(id, other, inputs) : () => 0;
  return (value) => total(value) - otherTotal(value);
}

const WORTH_SPEAKING_OF = 0.02;

/** A change in the outermost hair of a range, such as less than an hour of work, turns nothing. */
function isTurning(id: ParameterId, inputs: Inputs, two: readonly ApproachId[]): boolean {
  const { min, max, scale } = parameterSpec(id);
  const start = Math.max(min, 1);
  const share = (value: number) =>
    scale === 'log'
      ? Math.log(Math.max(value, start) / start) / Math.log(max / start)
      : (value - min) / (max - min);
  return crossingsOf(sweep(id, inputs, two)).some((value) => {
    const at = share(value);
    return at >= WORTH_SPEAKING_OF && at <= 1 - WORTH_SPEAKING_OF;
  });
}
