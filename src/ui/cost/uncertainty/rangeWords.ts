import { type ParameterId, parameterIds, parameterSpec } from '../../../model/parameters';
import type { Range, Ranges } from '../../../model/uncertainty/ranges';
import { formatParameter } from '../parameterWords';

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

/** A range in the format of its parameter: “30,000 queries to 80,000 queries”. */
export function rangeWords(id: ParameterId, { low, high }: Range): string {
  return `${formatParameter(id, low)} to ${formatParameter(id, high)}`;
}
