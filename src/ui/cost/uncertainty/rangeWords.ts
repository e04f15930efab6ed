import { type ParameterId, parameterIds, parameterSpec } from '../../../model/parameters';
import type { Range, Ranges } from '../../../model/uncertainty/ranges';
import { quantityParts } from '../../kit/format';
import { formatParameter, parameterUnit } from '../parameterWords';

const MOST_NAMES = 3;

/** Which numbers vary: “Preparation and Vector store vary; every other number counts as exact.” */
export function rangesSentence(ranges: Ranges): string {
  const names = parameterIds.filter((id) => ranges[id]).map((id) => parameterSpec(id).label);
  const [first, ...others] = names;
  if (first === undefined) return 'Every number counts as exact.';
  if (names.length > MOST_NAMES) return `${names.length} numbers vary.`;
  const last = others.pop();
  const all = last === undefined ? first : `${[first, ...others].join(', ')} and ${last}`;
  return `${all} ${last === undefined ? 'varies' : 'vary'}; every other number counts as exact.`;
}

/** A range in the format of its parameter: “30,000 to 80,000 queries”. */
export function rangeWords(id: ParameterId, { low, high }: Range): string {
  return `${quantityParts(low, parameterUnit(id)).figure} to ${formatParameter(id, high)}`;
}

/** A value inside a sentence, where of “hours, once” the hours are enough. */
export function valueWords(id: ParameterId, value: number): string {
  const [words = ''] = formatParameter(id, value).split(/,(?= )/);
  return words;
}
