import { numberReadings } from './numberReadings';

/** What a typed text may be: a number, one of several numbers, or none, with a sentence that says why. */
export type ParsedNumber =
  | { readonly kind: 'ok'; readonly value: number }
  | { readonly kind: 'ambiguous'; readonly text: string; readonly readings: readonly number[] }
  | { readonly kind: 'invalid'; readonly text: string; readonly sentence: string };

const multiples = new Map(
  Object.entries({
    k: 1e3,
    thousand: 1e3,
    m: 1e6,
    mn: 1e6,
    mio: 1e6,
    mln: 1e6,
    million: 1e6,
    b: 1e9,
    bn: 1e9,
    billion: 1e9,
  }),
);
const form =
  /^[~≈]?\s*([+-]?)\s*([+-]?)\s*(\d[\d., ]*(?:e[+-]?\d+)?|[.,]\d+)\s*([a-z]+?)??\.?\s*(%)?$/i;
/** Signs and codes of currencies as they stand before or behind an amount. */
const currencyMarks: { readonly [mark: string]: string } = {
  US$: 'USD',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
};
const currencyCodes = ['USD', 'EUR', 'GBP', 'CHF', 'JPY', 'INR'] as const;

/**
 * Reads what people type: “50k”, “1.2M”, “50 000”, “$1,200”. In a field for a `unit` that begins with
 * “%”, a share is typed as a percentage, and with a currency such as “EUR” an amount of it; the unit's
 * own words may follow the number. Never throws.
 */
export function parseNumber(typed: string, unit = ''): ParsedNumber {
  const text = typed.trim();
  const invalid = (sentence: string): ParsedNumber => ({ kind: 'invalid', text, sentence });
  if (text === '') return invalid('There is no number here.');
  const isShare = /^%/.test(unit);
  const wanted = /^[A-Z]{3}(?= |$)/.exec(unit)?.[0];
  const { number, currency } = withoutCurrency(withoutUnit(normal(text), unit), wanted);
  const [, sign = '', innerSign = '', digits = '', word = '', percent] = form.exec(number) ?? [];
  const multiple = word === '' ? 1 : multiples.get(word.toLowerCase());
  const found = numberReadings(digits.trim());
  if (found.length === 0 || multiple === undefined || (sign && innerSign)) {
    return invalid(`${quoted(text)} cannot be read as a number.`);
  }
  if (percent && !isShare) return invalid(`${quoted(text)} is a percentage, not a plain number.`);
  if (currency && unit !== '' && !wanted) {
    return invalid(`${quoted(text)} is an amount of money, not a plain number.`);
  }
  if (currency && currency !== (wanted ?? 'USD')) {
    const name = wanted && wanted !== 'USD' ? wanted : 'US dollars';
    return invalid(`${quoted(text)} is not in ${name}, and nothing is converted here.`);
  }
  const factor = multiple * (sign + innerSign === '-' ? -1 : 1);
  const readings = found.flatMap((number) => {
    const value = Number((number * factor).toPrecision(15)); // 1.1M is not 1100000.0000000002
    if (!isShare) return [value];
    const share = Number((value / 100).toPrecision(15));
    const maybeShare = !percent && value !== 0 && Math.abs(value) < 1;
    return maybeShare ? [share, value] : [share];
  });
  const [value = Number.NaN] = readings;
  if (!readings.every(Number.isFinite)) return invalid(`${quoted(text)} is too large a number.`);
  return readings.length > 1 ? { kind: 'ambiguous', text, readings } : { kind: 'ok', value };
}

/** One kind of space and minus; no apostrophes or underscores between digits. */
function normal(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[−–‒﹣－]/gu, '-')
    .replace(/(?<=\d)['’_](?=\d)/gu, '');
}

function withoutUnit(text: string, unit: string): string {
  const words = unit.replace(/^(?:[A-Z]{3}(?= |$)|%) ?/, '').toLowerCase();
  const [firstWord = ''] = words.split(' ');
  const candidates = [words, firstWord, firstWord.replace(/ies$/, 'y').replace(/s$/, '')];
  const found = candidates.find(
    (each) => each.length > 2 && text.toLowerCase().endsWith(` ${each}`),
  );
  return found === undefined ? text : text.slice(0, -found.length).trim();
}

/** The number without the currency before or behind it, and which that is. */
function withoutCurrency(text: string, wanted: string | undefined) {
  const codes = [...currencyCodes, ...(wanted ? [wanted] : [])].join('|');
  const mark = `US\\$|[$€£¥₹]|${codes}`;
  const before = new RegExp(`^([~≈]?\\s*[+-]?)\\s*(${mark})\\s*(.*)$`, 'i').exec(text);
  const behind = new RegExp(`^(.*?)\\s*(${mark})$`, 'i').exec(text);
  const found = (before?.[2] ?? behind?.[2])?.toUpperCase();
  if (found === undefined) return { number: text };
  return {
    number: before ? `${before[1]}${before[3]}` : (behind?.[1] ?? ''),
    currency: currencyMarks[found] ?? found,
  };
}

function quoted(text: string): string {
  return `“${text.length > 24 ? `${text.slice(0, 23)}…` : text}”`;
}
