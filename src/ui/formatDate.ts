import type { IsoDate } from '../model/quantity';

// By hand: the first of the browser's own date formats takes over 10 ms, before anything is shown.
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];

/** A calendar day as people write it: “6 January 2027”. */
export function formatDate(date: IsoDate): string {
  const [year, month, day] = date.split('-');
  return `${Number(day)} ${formatMonth(`${year}-${month}`)}`;
}

/** A calendar month as people write it: “November 2026”. */
export function formatMonth(isoMonth: string): string {
  const [year, month] = isoMonth.split('-');
  return `${months[Number(month) - 1]} ${Number(year)}`;
}
