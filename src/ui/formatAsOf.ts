import type { IsoDate } from '../model/quantity';
import { formatDate, formatMonth } from './formatDate';

const day = /^\d{4}-\d{2}-\d{2}$/;
const month = /^\d{4}-\d{2}$/;

/** When a price was read, as precisely as the list says: “26 October 2026”, “October 2026”, “undated”. */
export function formatAsOf(asOf: string): string {
  if (day.test(asOf)) return formatDate(asOf as IsoDate);
  return month.test(asOf) ? formatMonth(asOf) : asOf;
}
