import type { Inputs } from '../../../model/inputs';
import type { ParameterId } from '../../../model/parameters';
import { type Range, rangesEverywhere } from '../../../model/uncertainty/ranges';
import { positionOf, TRACK_END, valueAt } from '../../kit/sliderScale';
import { parameterRange } from '../../parameterWords';

const TENTH = TRACK_END / 10;

/** What a range starts from: what it would be with uncertainty everywhere; beside zero, which has none, a tenth of the slider. */
export function firstRange(id: ParameterId, inputs: Inputs): Range {
  const usual = rangesEverywhere(inputs)[id];
  if (usual) return usual;
  const range = parameterRange(id);
  const value = inputs.parameters[id];
  const high = valueAt(positionOf(value, range) + TENTH, range);
  return high > value ? { low: value, high } : { low: valueAt(TRACK_END - TENTH, range), high };
}
