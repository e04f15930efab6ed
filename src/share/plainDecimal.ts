/**
 * A number in plain decimal notation, the shortest that reads back exactly: no exponent, no `-0`.
 * Infinity and NaN have no such notation; they come out as words, which reading refuses.
 */
export function plainDecimal(value: number): string {
  const [mantissa = '', exponent] = String(value + 0).split('e'); // -0 + 0 is 0
  if (exponent === undefined) return mantissa;
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const point = whole.length + Number(exponent);
  const digits = whole + fraction;
  const plain = point > 0 ? digits.padEnd(point, '0') : `0.${'0'.repeat(-point)}${digits}`;
  return value < 0 ? `-${plain}` : plain;
}

/** The number that a text in plain decimal notation stands for; undefined for any other text. */
export function readDecimal(text: string): number | undefined {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) + 0 : undefined;
}
