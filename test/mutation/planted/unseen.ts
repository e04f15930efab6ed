/** No mutant in here is noticed: its test calls it and looks at nothing. */
export function isLong(text: string): boolean {
  return text.length > 3;
}
