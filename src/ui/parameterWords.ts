import { type ParameterId, parameterSpec } from '../model/parameters';
import { fromUsd, type ShownCurrency, toUsd } from '../share/moneyFormat';
import { formatQuantity, quantityParts } from './kit/format';
import type { SliderRange } from './kit/sliderScale';

type Precision = Parameters<typeof formatQuantity>[2];

/** The unit as the fields of the page take it: shares are percentages, money is in the currency shown. */
export function parameterUnit(id: ParameterId, { code }: ShownCurrency): string {
  const { unit, kind } = parameterSpec(id);
  return kind === 'share' ? `% ${unit}` : unit.replace(/^USD\b/, code);
}

/** A value with its unit: “50,000 queries”, “$50 an hour”, “75% of the instructions”. */
export function formatParameter(
  id: ParameterId,
  value: number,
  currency: ShownCurrency,
  precision?: Precision,
): string {
  return formatQuantity(shownValue(id, value, currency), parameterUnit(id, currency), precision);
}

/** A value without the words of its unit: “50,000”, “$50”, “75%”. */
export function parameterFigure(
  id: ParameterId,
  value: number,
  currency: ShownCurrency,
  precision?: Precision,
): string {
  const unit = parameterUnit(id, currency);
  return quantityParts(shownValue(id, value, currency), unit, precision).figure;
}

/** A value as it is shown and typed: money in the currency shown, the rest as it is. */
export function shownValue(id: ParameterId, value: number, currency: ShownCurrency): number {
  return isMoney(id) ? fromUsd(value, currency) : value;
}

/** What was typed or slid to, as it counts. */
export function countedValue(id: ParameterId, shown: number, currency: ShownCurrency): number {
  return isMoney(id) ? toUsd(shown, currency) : shown;
}

/** The range and scale of a parameter's slider, as it counts. */
export function parameterRange(id: ParameterId): SliderRange {
  const { min, max, scale, whole } = parameterSpec(id);
  return { min, max, scale, ...(whole && { whole }) };
}

/** The same as it is shown. Money is on linear scales, so every value stands at the same place. */
export function shownRange(id: ParameterId, currency: ShownCurrency): SliderRange {
  const range = parameterRange(id);
  return {
    ...range,
    min: shownValue(id, range.min, currency),
    max: shownValue(id, range.max, currency),
  };
}

function isMoney(id: ParameterId): boolean {
  return parameterSpec(id).unit.startsWith('USD');
}
