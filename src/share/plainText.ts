/** Marks that turn the direction of the text around them, which nobody sees. */
const directionMarks = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what no text file should hold
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const halfCharacters = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * What somebody wrote, as text on one line that cannot turn around what stands beside it. Text from
 * right to left is set apart by marks of its own.
 */
export function plainText(text: string): string {
  const line = text
    .replace(directionMarks, '')
    .replace(controls, ' ')
    .replace(halfCharacters, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim();
  return rightToLeft.test(line) ? `\u2068${line}\u2069` : line;
}
