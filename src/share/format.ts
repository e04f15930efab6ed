import { placesFigure, shortFigure, significantFigure } from './figure';

/** All digits, or as few as fit. */
export type Precision = { readonly exact?: boolean; readonly short?: boolean };

const NOT_KNOWN = '–';
const locale = 'en-US';

const rounded = (size: number) => significantFigure(size, 3);
const inFull = (size: number) => significantFigure(size, 12);

/** A number with thousands separators: three significant digits, all of them if `exact`, or “32.2K” if `short`. */
export function formatNumber(value: number, { exact, short }: Precision = {}): string {
  return signed(value, '', (size) => (short ? shortFigure : exact ? inFull : rounded)(size));
}

/** US dollars: “$32,200”, “$7.50”, “$0.0095”; every cent if `exact`, “$32.2K” if `short`. */
export function formatUsd(value: number, precision: Precision = {}): string {
  return formatAmount(value, '$', precision);
}

/** An amount of money behind the symbol of its currency, rounded as dollars are. */
export function formatAmount(
  value: number,
  symbol: string,
  { exact, short }: Precision = {},
): string {
  return signed(value, symbol, (size) => {
    if (short && size >= 1_000) return shortFigure(size);
    return withCents(exact ? inFull(size) : roundedUsd(size));
  });
}

/** A share as a percentage: “62%”, “6.3%”, “over 99%” short of all; all digits if `exact`. */
export function formatShare(share: number, { exact }: Precision = {}): string {
  return signed(share * 100, '', (percent) => {
    if (exact) return `${inFull(percent)}%`;
    if (percent > 99 && percent < 100) return 'over 99%';
    return `${percent < 9.95 ? significantFigure(percent, 2) : placesFigure(percent, 0)}%`;
  });
}

/** A length of time: “10.5 months”, “1 month”. */
export function formatMonths(months: number): string {
  const figure = signed(months, '', (size) =>
    size < 99.95 ? placesFigure(size, 1) : rounded(size),
  );
  return `${figure} ${figure === '1' ? 'month' : 'months'}`;
}

/** A number in front of its unit; one that begins with a currency, such as “USD”, or with “%” is written as money or as a percentage. */
export function formatQuantity(value: number, unit: string, precision: Precision = {}): string {
  const { figure, words } = quantityParts(value, unit, precision);
  return words ? `${figure} ${words}` : figure;
}

/** The two halves of `formatQuantity`: the figure, and the words of the unit in singular or plural. */
export function quantityParts(value: number, unit: string, precision: Precision = {}) {
  const [first = '', ...rest] = unit.split(' ');
  if (isCurrency(first)) {
    return { figure: formatAmount(value, currencySymbol(first), precision), words: rest.join(' ') };
  }
  if (first === '%') return { figure: formatShare(value, precision), words: rest.join(' ') };
  const figure = formatNumber(value, precision);
  return { figure, words: [figure === '1' ? singular(first) : first, ...rest].join(' ') };
}

function isCurrency(word: string): boolean {
  return /^[A-Z]{3}$/.test(word);
}

const symbols = new Map([['USD', '$']]);

/** What stands before an amount: “€” for EUR; letters, as in CHF, stand apart from the figure. */
export function currencySymbol(code: string): string {
  const known = symbols.get(code);
  if (known !== undefined) return known;
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency: code });
  const found = parts.formatToParts(1).find(({ type }) => type === 'currency')?.value ?? code;
  const symbol = /[a-z]$/i.test(found) ? `${found}\u00a0` : found;
  symbols.set(code, symbol);
  return symbol;
}

function signed(value: number, currency: string, write: (size: number) => string): string {
  if (Number.isNaN(value)) return NOT_KNOWN;
  const figure = Number.isFinite(value) ? write(Math.abs(value)) : '∞';
  const isNegative = value < 0 && /[1-9∞]/.test(figure); // never “−0”
  return `${isNegative ? '−' : ''}${currency}${figure}`;
}

function roundedUsd(size: number): string {
  return size >= 1 && size < 100 ? placesFigure(size, 2, 2).replace(/\.00$/, '') : rounded(size);
}

/** “$7.50”, not “$7.5”. */
function withCents(figure: string): string {
  return figure.replace(/\.(\d)$/, '.$10');
}

function singular(word: string): string {
  const [, noun = word, comma = ''] = /^(.*?)(,?)$/.exec(word) ?? [];
  if (noun.length < 4) return word; // “ms” is no plural
  return `${noun
    .replace(/ies$/, 'y')
    .replace(/sses$/, 'ss')
    .replace(/([^s])s$/, '$1')}${comma}`;
}
