const plain = /^\d+$/;
const groupedBySpace = /^\d{1,3}(?: \d{3})+$/;
const groupedByComma = /^\d{1,3}(?:,\d{2,3})*,\d{3}$/; // also 1,50,000
const groupedByDots = /^\d{1,3}(?:\.\d{3}){2,}$/;
const scientific = /^\d+(?:\.\d+)?e[+-]?\d+$/i;
const oneMark = /^(\d*)([.,])(\d*)$/;

/**
 * Every number that unsigned digits with dots, commas and spaces may stand for: none if they make no
 * number, two if a dot or comma may be the decimal mark of one country or the separator of another.
 */
export function numberReadings(digits: string): number[] {
  if (plain.test(digits) || scientific.test(digits)) return [Number(digits)];
  if (groupedByComma.test(digits) && !digits.startsWith('0')) return [joined(digits)];
  if (groupedBySpace.test(digits) || groupedByDots.test(digits)) return [joined(digits)];
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const whole = digits.slice(0, last);
  const fraction = digits.slice(last + 1);
  if (last > 0 && plain.test(fraction) && /[., ]/.test(whole)) {
    const isGrouped = [groupedBySpace, groupedByComma, groupedByDots, /^\d{1,3}\.\d{3}$/].some(
      (pattern) => pattern.test(whole) && !whole.includes(digits.charAt(last)),
    );
    return isGrouped ? [Number(`${joined(whole)}.${fraction}`)] : [];
  }
  return oneMarkReadings(digits);
}

function oneMarkReadings(digits: string): number[] {
  const [, whole = '', mark, fraction = ''] = oneMark.exec(digits) ?? [];
  if (mark === undefined || whole + fraction === '') return [];
  const decimal = Number(`${whole || '0'}.${fraction || '0'}`);
  const cannotBeGroup = whole === '' || fraction === '' || whole.startsWith('0');
  if (cannotBeGroup || whole.length > 3) return [decimal];
  if (mark === '.' && fraction.length !== 3) return [decimal];
  return [decimal, Number(whole + fraction)];
}

function joined(digits: string): number {
  return Number(digits.replace(/[^\d]/g, ''));
}
