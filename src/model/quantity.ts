/** US dollars. */
export type Usd = number;
/** US dollars per million tokens, the unit of every token price list. */
export type UsdPerMtok = number;
/** Tokens, as the model's own tokenizer counts them. */
export type Tokens = number;
/** Whole months since the start of the plan; month 1 is the first that is paid for. */
export type Months = number;
/** Milliseconds. */
export type Milliseconds = number;
/** A calendar day, `2026-11-20`. */
export type IsoDate = `${number}-${number}-${number}`;
/** A calendar month, `2026-11`. */
export type IsoMonth = `${number}-${number}`;

export const TOKENS_PER_MTOK = 1_000_000;
export const HOURS_PER_MONTH = 730;
export const BYTES_PER_GB = 1_000_000_000;
export const MAX_QUERIES_PER_MONTH = 1_000_000_000;

/** The calendar month of a date; ISO text sorts by time, so months compare with `<`. */
export function monthOf(date: string): IsoMonth {
  return date.slice(0, 7) as IsoMonth;
}

/** The calendar month in which month `month` (1 = the first) of a plan falls. */
export function calendarMonth(start: IsoMonth, month: Months): IsoMonth {
  const [year = 0, monthOfYear = 1] = start.split('-').map(Number);
  const count = year * 12 + monthOfYear - 1 + month - 1;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}` as IsoMonth;
}
