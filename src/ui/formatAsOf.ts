import type { IsoDate } from '../model/quantity';
import { formatDate } from './formatDate';

const day = /^\d{4}-\d{2}-\d{2}$/;
const month = /^\d{4}-\d{2}$/;

/** When a price was read, as precisely as the list says: “26 October 2026”, “October 2026”, “undated”. */
export function formatAsOf(asOf: string): string {
  if (day.test(asOf)) return formatDate(asOf as IsoDate);
  return month.test(asOf) ? formatMonth(asOf) : asOf;
}

const monthOfYear = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A calendar month as people write it: “November 2026”. */
export function formatMonth(isoMonth: string): string {
  return monthOfYear.format(new Date(`${isoMonth}-01`));
}
