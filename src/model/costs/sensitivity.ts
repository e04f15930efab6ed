import type { ApproachId } from '../approaches';
import type { Inputs } from '../inputs';
import { type ParameterId, parameterIds } from '../parameters';
import type { Usd } from '../quantity';
import { stopsAlong, totalAlong } from './alongParameter';

/** What the whole range of a parameter does to the difference in horizon total of two approaches. */
export type Sensitivity = {
  readonly id: ParameterId;
  /** From the least difference along the range to the greatest, in USD. */
  readonly swing: Usd;
  /** Whether now the one, now the other approach is cheaper along the range. */
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
  const total = totalAlong(id, one, inputs);
  const otherTotal = other ? totalAlong(id, other, inputs) : () => 0;
  const totals = stopsAlong(id, inputs).map((value) => [total(value), otherTotal(value)] as const);
  const differences = totals.map(([a, b]) => a - b);
  const least = Math.min(...differences);
  const most = Math.max(...differences);
  const isRounding = most - least <= ROUNDING * Math.max(...totals.flat());
  return { id, swing: isRounding ? 0 : most - least, turns: least < 0 && most > 0 };
}
