/** No box is made for more; a longer label is cut and says so with “…”. */
export const MAX_LABEL_CHARACTERS = 160;

/**
 * All that Mermaid or Markdown could read as more than text. Some need a reason: `:` and `.` make
 * links and icons, a dash or number in front makes a list, and “direction LR” is a command to Mermaid
 * even inside quotes.
 */
const READ_AS_MARKUP =
  /["`<>&#;{}[\]|\\*_~^@¶]|:(?! )|\.(?![ \d]|$)|^[-+=]|^\d+[.)]|%{2,}|\${2,}| (?=(?:TB|BT|RL|LR|TD)\b)/gu;

/** Control characters, and those that turn the direction of all text behind them. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A label for Mermaid text: what could be read as markup becomes entity codes such as `#34;`. */
export function mermaidLabel(lines: readonly string[]): string {
  return written(lines, (character) => `#${character.codePointAt(0)};`);
}

const PLACEHOLDERS_FROM = 0xe000;

/**
 * The same for text that is drawn at once. Mermaid prints entity codes as they are when it draws
 * without HTML, so private characters stand in, which `realText` turns back in the picture.
 */
export function placeholderLabel(lines: readonly string[]): string {
  return written(lines, (character) =>
    String.fromCodePoint(PLACEHOLDERS_FROM + (character.codePointAt(0) ?? 0)),
  );
}

/** Drawn text with its real characters in place of the private ones. */
export function realText(drawn: string): string {
  return drawn.replace(/[\ue000-\ue0ff]/g, (placeholder) =>
    String.fromCodePoint((placeholder.codePointAt(0) ?? 0) - PLACEHOLDERS_FROM),
  );
}

/** A label line as it is shown: on one line, cut, without characters that cannot be seen. */
export function shownLine(line: string): string {
  const plain = line
    .replace(INVISIBLE, ' ')
    .replace(/[\p{Co}\p{Cs}]/gu, '\ufffd')
    .replaceAll('ﬂ', 'fl') // marks Mermaid's own entity codes
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...plain];
  if (characters.length <= MAX_LABEL_CHARACTERS) return plain;
  return `${characters.slice(0, MAX_LABEL_CHARACTERS - 1).join('')}…`;
}

function written(lines: readonly string[], code: (character: string) => string): string {
  const label = lines
    .map((line) => shownLine(line).replace(READ_AS_MARKUP, (run) => [...run].map(code).join('')))
    .join('<br/>');
  return label || ' '; // Mermaid refuses an empty label
}
