import { expect, it } from 'vitest';
import type { IsoDate } from '../../src/model/quantity';
import { formatDate, formatMonth } from '../../src/ui/formatDate';

const DAY_MS = 86_400_000;
const written = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const day = written({ dateStyle: 'long' });
const month = written({ month: 'long', year: 'numeric' });

it('writes every day and month of forty years as British English does', () => {
  for (let ms = Date.UTC(2020, 0); ms < Date.UTC(2060, 0); ms += DAY_MS) {
    const date = new Date(ms).toISOString().slice(0, 10) as IsoDate;
    expect(formatDate(date)).toBe(day.format(ms));
    expect(formatMonth(date.slice(0, 7))).toBe(month.format(ms));
  }
});
