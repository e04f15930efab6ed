// By hand, as in US English: the first of the browser's own number formats takes over 10 ms, before
// any figure is shown.

/** A number as its decimal digits; the first stands for `10 ** exponent`. */
type Digits = { readonly digits: string; readonly exponent: number };

const MAGNITUDES = ['', 'K', 'M', 'B', 'T'];

/** A size with so many significant digits at most: “32,200”. */
export function significantFigure(size: number, most: number): string {
  return written(rounded(digitsOf(size), most));
}

/** A size with so many decimal places at most, or exactly so many: “7.5”, “7.50”. */
export function placesFigure(size: number, most: number, least = 0): string {
  const digits = digitsOf(size);
  return written(rounded(digits, digits.exponent + 1 + most), least);
}

/** A size as short as it can be said: “32.2K”. */
export function shortFigure(size: number): string {
  const { digits, exponent } = rounded(digitsOf(size), 3);
  const steps = Math.min(Math.max(0, Math.floor(exponent / 3)), MAGNITUDES.length - 1);
  const figure = written({ digits, exponent: exponent - 3 * steps });
  const isFourDigits = /^\d,\d{3}$/.test(figure);
  return `${isFourDigits ? figure.replace(',', '') : figure}${MAGNITUDES[steps]}`;
}

function digitsOf(size: number): Digits {
  const [digits = '', exponent] = size.toExponential().split('e');
  return { digits: digits.replace('.', ''), exponent: Number(exponent) };
}

/** A half goes up: that of the decimal figure, not of the binary number behind it. */
function rounded({ digits, exponent }: Digits, count: number): Digits {
  if (count >= digits.length) return { digits, exponent };
  const kept = digits.slice(0, Math.max(0, count));
  const isUp = Number(digits[count]) >= 5; // never in front of the first digit
  const figure = String(Number(kept) + (isUp ? 1 : 0));
  return { digits: figure, exponent: exponent + figure.length - count };
}

function written({ digits, exponent }: Digits, leastPlaces = 0): string {
  const wholes = Math.max(0, exponent + 1);
  const whole = digits.slice(0, wholes).padEnd(wholes, '0') || '0';
  const places = '0'.repeat(Math.max(0, -exponent - 1)) + digits.slice(wholes);
  const part = places.replace(/0+$/, '').padEnd(leastPlaces, '0');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${part && `.${part}`}`;
}
