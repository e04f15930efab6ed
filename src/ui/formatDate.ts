import type { IsoDate } from '../model/quantity';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A calendar day as people write it: “6 January 2027”. */
export function formatDate(date: IsoDate): string {
  return day.format(new Date(date));
}
