import { plainDecimal } from '../plainDecimal';

export type CsvCell = string | number | undefined;

/** A table as comma-separated values (RFC 4180): numbers as numbers, whatever the reader’s language. */
export function csvText(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return [header, ...rows].map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: CsvCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? plainDecimal(cell) : '';
  return `"${neutralised(cell).replaceAll('"', '""')}"`;
}

/** Spreadsheets run a text that begins so as a formula; behind an apostrophe it stays text. */
function neutralised(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
