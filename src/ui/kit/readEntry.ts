import { parseNumber } from './parseNumber';
import { allowedValue, type SliderRange } from './sliderScale';

/** What becomes of a typed text: the value in force, a sentence if that is not what was typed, a question if unclear. */
export type Entry =
  | { readonly kind: 'fine'; readonly used: number }
  | { readonly kind: 'mended'; readonly used: number; readonly sentence: string }
  | {
      readonly kind: 'unclear';
      readonly used: number;
      readonly sentence: string;
      readonly readings: readonly number[];
    };

/** What a text is typed into. */
export type Field = {
  /** The value in force until now. */
  readonly value: number;
  readonly range: SliderRange;
  readonly unit: string;
  readonly format: (value: number) => string;
};

/** Reads a typed text for a field; the last good value stays where there is no better one. */
export function readEntry(text: string, { value, range, unit, format }: Field): Entry {
  const parsed = parseNumber(text, unit);
  if (parsed.kind === 'invalid') {
    const sentence = `${parsed.sentence} Still in use: ${format(value)}.`;
    return { kind: 'mended', used: value, sentence };
  }
  if (parsed.kind === 'ok') return nearest(parsed.value);
  const inside = parsed.readings.filter((each) => range.min <= each && each <= range.max);
  // Who types “1,5” for whole months may have meant 1.5: rounded it is still one of two.
  const possible = [...new Set(inside.map((each) => allowedValue(each, range)))];
  const [first, second] = possible;
  if (first !== undefined && second !== undefined) {
    const sentence = `Which one is meant? Until you choose, it stays at ${format(value)}.`;
    return { kind: 'unclear', used: value, sentence, readings: possible };
  }
  return nearest(inside[0] ?? parsed.readings[0] ?? value);

  function nearest(wanted: number): Entry {
    const used = allowedValue(wanted, range);
    if (used === wanted) return { kind: 'fine', used };
    const sentence =
      wanted > range.max
        ? `The most is ${format(range.max)}; that is used.`
        : wanted < range.min
          ? `The least is ${format(range.min)}; that is used.`
          : `Only whole numbers count here; it is set to ${format(used)}.`;
    return { kind: 'mended', used, sentence };
  }
}
