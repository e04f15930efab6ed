import type { StudyChart } from '../../../data/evidence/study';

/** Where a bar begins and how long it is, in percent of the width. */
export type BarSpan = { readonly left: number; readonly width: number };

/** The bars of a chart, row by row: from zero, or on a log scale from the value of no effect. */
export function barSpans({ scale, reference, rows }: StudyChart): readonly (readonly BarSpan[])[] {
  const values = rows.flatMap((row) => row.values);
  const place = scale === 'log' ? Math.log : (value: number) => value;
  const base = place(reference ?? (scale === 'log' ? Math.min(...values) / 2 : 0));
  const low = Math.min(base, ...values.map(place));
  const high = Math.max(base, ...values.map(place));
  const percent = (at: number) => (100 * (at - low)) / (high - low || 1);
  return rows.map((row) =>
    row.values.map((value) => {
      const [from, to] = [percent(base), percent(place(value))];
      return { left: Math.min(from, to), width: Math.abs(to - from) };
    }),
  );
}
