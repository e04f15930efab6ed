import { type ParameterId, type Parameters, parameterIds, parameterSpec } from '../parameters';

/** What an uncertain number may be: it is below `low`, and above `high`, in one case of twenty. */
export type Range = { readonly low: number; readonly high: number };
export type Ranges = { readonly [Id in ParameterId]?: Range };

/**
 * As shares of the value in force, so that the range moves with it: 50 to 500 hours around 150 (S3),
 * and 20 to 200 USD around 50, our assumption between CX-04 and S3.
 */
const published = {
  prepHours: { low: 50 / 150, high: 500 / 150 },
  storeMonthly: { low: 20 / 50, high: 200 / 50 },
} as const satisfies Ranges;

const ANYWHERE = { low: 0.75, high: 1.25 };
const anywhere: Ranges = Object.fromEntries(parameterIds.map((id) => [id, ANYWHERE]));

/** The ranges that the sources give, for the values in force. */
export function defaultRanges(parameters: Parameters): Ranges {
  return rangesAround(parameters, published);
}

/** A range for every number: the sources’ own, ±25 % for the rest. */
export function rangesEverywhere({ parameters }: { readonly parameters: Parameters }): Ranges {
  return rangesAround(parameters, { ...anywhere, ...published });
}

/** ±25 % for every number. */
export function quarterRanges(parameters: Parameters): Ranges {
  return rangesAround(parameters, anywhere);
}

/** Shares of values, as values; a value of zero stays certain. */
function rangesAround(parameters: Parameters, shares: Ranges): Ranges {
  const ranges: { [Id in ParameterId]?: Range } = {};
  for (const id of parameterIds) {
    const { low, high } = shares[id] ?? { low: 1, high: 1 };
    const { min, max } = parameterSpec(id);
    const ends = [low, high].map((share) => Math.min(max, Math.max(min, share * parameters[id])));
    const range = { low: Math.min(...ends), high: Math.max(...ends) };
    if (range.low < range.high) ranges[id] = range;
  }
  return ranges;
}
