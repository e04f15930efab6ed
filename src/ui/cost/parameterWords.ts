import { type ParameterId, parameterSpec } from '../../model/parameters';
import { formatQuantity } from '../kit/format';
import type { SliderRange } from '../kit/sliderScale';

type Precision = Parameters<typeof formatQuantity>[2];

/** The unit as the fields of the page take it: shares are percentages. */
export function parameterUnit(id: ParameterId): string {
  const { unit, kind } = parameterSpec(id);
  return kind === 'share' ? `% ${unit}` : unit;
}

/** A value with its unit: “50,000 queries”, “$50 an hour”, “75% of the instructions”. */
export function formatParameter(id: ParameterId, value: number, precision?: Precision): string {
  return formatQuantity(value, parameterUnit(id), precision);
}

/** The range and scale of a parameter's slider. */
export function parameterRange(id: ParameterId): SliderRange {
  const { min, max, scale, whole } = parameterSpec(id);
  return { min, max, scale, ...(whole && { whole }) };
}
