import { parseNumber } from './parseNumber';
import type { Field } from './readEntry';
import { allowedValue } from './sliderScale';

/** Two ends that a number lies between. */
export type Ends = { readonly low: number; readonly high: number };

/** A dash counts only between two amounts: “-2%” and “1e-5” have one of their own. */
const between = /\s*(?:\.{2,}|…|\bto\b|(?<=[\dkmb%€£])\s*[-–—]\s*(?=[\d.$€£]))\s*/i;

/**
 * Reads a typed range such as “30k..80k”: its ends, a sentence if they are not what was typed, or only
 * a sentence if nothing can be used. Undefined if the text is no range at all.
 */
export function readRange(text: string, { value, range, unit, format }: Field) {
  const [first = '', second, ...more] = text.split(between);
  if (second === undefined || more.length > 0) return undefined;
  const unused = (sentence: string) => ({
    ends: undefined,
    sentence: `${sentence} Still in use: ${format(value)}.`,
  });
  const typed: number[] = [];
  for (const parsed of [parseNumber(first, unit), parseNumber(second, unit)]) {
    if (parsed.kind === 'invalid') return unused(parsed.sentence);
    if (parsed.kind === 'ambiguous')
      return unused(`“${parsed.text}” can be read in two ways; leave out its dot or comma.`);
    typed.push(parsed.value);
  }
  const [low = 0, high = 0] = typed.map((end) => allowedValue(end, range));
  const isRising = (typed[0] ?? 0) < (typed[1] ?? 0);
  if (isRising && low >= high)
    return unused(
      `Its ends have to be two numbers from ${format(range.min)} to ${format(range.max)}.`,
    );
  if (low >= high) return unused('A range goes from a lower number to a higher one.');
  const isAsTyped = typed[0] === low && typed[1] === high;
  const sentence = isAsTyped ? undefined : `The range used is ${format(low)} to ${format(high)}.`;
  return { ends: { low, high }, sentence };
}
