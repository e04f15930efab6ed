import { plainText } from './plainText';

/** Signs that mean something wherever they stand, in Markdown or in what wikis add to it. */
const always = /[\\`*~|<>[\]{}@#]/g;
/** Signs that mean something only beside certain others: entities, addresses, emoji, formulas. */
const beside = /&(?=\p{L})|:(?=\S)|(?<=\S)\$|(?<=\bwww)\.|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu;
/** Signs that begin a list, a rule or a heading. */
const atStart = /^([-+=])|^(\d{1,9})([.)])(?=\s|$)/;

/** A text that Markdown shows as it is: no link, no picture, no table cell, no HTML comes of it. */
export function markdownText(text: string): string {
  return plainText(text)
    .replace(always, '\\$&')
    .replace(beside, '\\$&')
    .replace(atStart, (_, sign?: string, digits?: string, end?: string) =>
      sign ? `\\${sign}` : `${digits}\\${end}`,
    );
}
