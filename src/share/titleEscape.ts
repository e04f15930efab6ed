/** Longer titles are cut: a link must stay short enough to be sent. */
export const MAX_TITLE_LENGTH = 120;
export const MAX_OWNER_LENGTH = 80;
export const MAX_NOTES_LENGTH = 300;

/**
 * A title in the characters of links: letters, digits and `_` stand for themselves, `-` for a
 * space, `.e9` (two hex digits) or `.u4e2d` (four) for any other UTF-16 code unit, which keeps even
 * half of a surrogate pair. It never ends in a sign, since chat programs cut those off.
 */
export function escapeTitle(title: string): string {
  return title
    .replace(/[^A-Za-z0-9_ ]|[_ ]$/g, escapeUnit) // without the flag u: by code units
    .replaceAll(' ', '-');
}

function escapeUnit(unit: string): string {
  const hex = unit.charCodeAt(0).toString(16);
  return hex.length > 2 ? `.u${hex.padStart(4, '0')}` : `.${hex.padStart(2, '0')}`;
}

/** The title that was escaped; a sign that is no escape stands for itself, so any text is read. */
export function unescapeTitle(text: string): string {
  return text
    .replaceAll('-', ' ')
    .replace(/\.(?:u([0-9a-f]{4})|([0-9a-f]{2}))/g, (_, four?: string, two?: string) =>
      String.fromCharCode(Number.parseInt(four ?? two ?? '', 16)),
    );
}

/** The beginning of a title, at most `length` code units, without half an emoji at the end. */
export function cutTitle(title: string, length = MAX_TITLE_LENGTH): string {
  const cut = title.slice(0, length);
  const isSplit = /[\uD800-\uDBFF]$/.test(cut) && /^[\uDC00-\uDFFF]/.test(title.slice(length));
  return isSplit ? cut.slice(0, -1) : cut;
}
