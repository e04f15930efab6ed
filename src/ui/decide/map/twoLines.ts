const MOST_IN_ONE_LINE = 18;

/** The text in one line, or in two of about the same length. */
export function twoLines(text: string): readonly string[] {
  if (text.length <= MOST_IN_ONE_LINE) return [text];
  const fromMiddle = (at: number) => Math.abs(at - text.length / 2);
  const [middle] = [...text.matchAll(/ /g)]
    .map(({ index }) => index)
    .sort((one, other) => fromMiddle(one) - fromMiddle(other));
  return middle === undefined ? [text] : [text.slice(0, middle), text.slice(middle + 1)];
}
