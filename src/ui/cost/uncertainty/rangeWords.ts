import { type ParameterId, parameterIds, parameterSpec } from '../../../model/parameters';
import type { Range, Ranges } from '../../../model/uncertainty/ranges';
import type { ShownCurrency } from '../../../share/moneyFormat';
import { formatParameter, parameterFigure } from '../../parameterWords';

const MOST_NAMES = 3;

/** Which numbers vary: “Preparation and Vector store vary; every other number counts as exact.” */
export function rangesSentence(ranges: Ranges): string {
  const names = parameterIds.filter((id) => ranges[id]).map((id) => parameterSpec(id).label);
  const [first, ...others] = names;
  if (first === undefined) return 'Every number counts as exact.';
  const horizon = ranges.months
    ? ', the horizon among them: a project may end sooner or run longer'
    : '';
  if (names.length > MOST_NAMES) return `${names.length} numbers vary${horizon}.`;
  const last = others.pop();
  const all = last === undefined ? first : `${[first, ...others].join(', ')} and ${last}`;
  return `${all} ${last === undefined ? 'varies' : 'vary'}; every other number counts as exact.`;
}

/** A range in the format of its parameter: “30,000 to 80,000 queries”. */
export function rangeWords(id: ParameterId, { low, high }: Range, currency: ShownCurrency): string {
  return `${parameterFigure(id, low, currency)} to ${formatParameter(id, high, currency)}`;
}

/** A value inside a sentence, where of “hours, once” the hours are enough. */
export function valueWords(id: ParameterId, value: number, currency: ShownCurrency): string {
  const [words = ''] = formatParameter(id, value, currency).split(/,(?= )/);
  return words;
}
