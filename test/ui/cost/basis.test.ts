import { expect, it } from 'vitest';
import { approachIds } from '../../../src/model/approaches';
import type { Choices } from '../../../src/model/scenario';
import { byBasis } from '../../../src/ui/cost/byBasis';
import { comparison, comparisonNote } from '../../../src/ui/cost/comparison';
import { overTimeFinding, overVolumeFinding } from '../../../src/ui/cost/findings';
import { furtherFigures } from '../../../src/ui/cost/furtherFigures';
import { shownApproaches } from '../../../src/ui/cost/shownApproaches';
import { meetingMonths, publishedBands, timeRows } from '../../../src/ui/cost/timeRows';
import { meetingVolumes, roundVolumeRows, volumeBands } from '../../../src/ui/cost/volumeRows';
import { evaluated } from '../../model/costs/scenarioOf';

const facts = { gap: 'facts', change: 'weekly', material: 'large' } as const;
const by = (choices: Choices, queries = 50_000) =>
  byBasis(evaluated({ answers: { ...facts, queries }, choices }));

it('draws S3’s own table over volume: a month, to the dollar', () => {
  const rows = roundVolumeRows(by({ basis: 'S3' }), 'month');
  const at = (queries: number) => rows.find(({ x }) => x === queries);
  // S3.vol.table
  expect([1_000, 10_000, 100_000, 1_000_000].map(at)).toEqual([
    { x: 1_000, rag: 250, tuning: 30 },
    { x: 10_000, rag: 1_600, tuning: 300 },
    { x: 100_000, rag: 15_100, tuning: 3_000 },
    { x: 1_000_000, rag: 150_100, tuning: 30_000 },
  ]);
});

it('draws over time only what the source covers, from the lowest to the highest', () => {
  const evaluation = by({ basis: 'S0' });
  // Hybrid: once 2,500 to 10,000, a month 300 to 1,500.
  expect(timeRows(evaluation)[24]).toEqual({ x: 24, rag: 8_450, tuning: 19_150, hybrid: 27_850 });
  expect(timeRows(evaluation, 'month')[24]).toEqual({ x: 24, rag: 300, tuning: 600, hybrid: 900 });
  const band = publishedBands(evaluation, 'total').find(({ id }) => id === 'hybrid');
  expect(band?.edges[0]).toEqual({ x: 0, low: 2_500, high: 10_000 });
  expect(band?.edges[24]).toEqual({ x: 24, low: 9_700, high: 46_000 });
  const place = { evaluation, simulation: undefined, baseline: [], view: 'total' } as const;
  expect(furtherFigures({ ...place, month: 24 })).toEqual([
    { name: 'Highest', usd: { rag: 14_000, tuning: 32_000, hybrid: 46_000 } },
    { name: 'Lowest', usd: { rag: 2_900, tuning: 6_300, hybrid: 9_700 } },
  ]);
});

it('draws a month’s range as steps', () => {
  const band = publishedBands(by({ basis: 'S0' }), 'month').find(({ id }) => id === 'rag');
  expect(band?.edges.slice(0, 3)).toEqual([
    { x: 0, low: 100, high: 500 },
    { x: 1, low: 100, high: 500 },
    { x: 1, low: 100, high: 500 },
  ]);
});

it('has no band where a source gives one figure, and one where a term left out is a range', () => {
  expect(publishedBands(by({ basis: 'S3' }), 'total')).toEqual([]);
  const completed = by({ basis: 'S3', basisComplete: true });
  expect(publishedBands(completed, 'total').map(({ id }) => id)).toEqual(['tuning']);
  expect(volumeBands(completed, 'total').map(({ id }) => id)).toEqual(['tuning']);
});

it('compares the pair of the verdict, else what the source covers', () => {
  expect(comparison(by({ basis: 'S0' }))).toEqual({
    one: 'rag',
    other: 'hybrid',
    as: 'contender',
  });
  const narrow = by({ basis: 'S3' });
  expect(comparison(narrow)).toEqual({ one: 'rag', other: 'tuning', as: 'covered' });
  expect(comparisonNote(narrow)).toBe('Fine-tuning does not bring the facts.');
  expect(shownApproaches(narrow)).toEqual({ compared: ['rag', 'tuning'], others: [] });
});

it.each([
  [
    by({ basis: 'S3' }),
    'By S3’s figures, RAG costs more than Fine-tuning throughout and never breaks even: $182,000 against $36,000 over 24 months.',
  ],
  [
    by({ basis: 'S3', basisComplete: true }, 1_000),
    'By S3’s figures and the terms that they leave out, RAG costs less than Fine-tuning from the start: $6,000 against $98,500 over 24 months.',
  ],
  [by({}), 'RAG costs less than Hybrid from the start: $24,700 against $32,200 over 24 months.'],
])('says whose figures the chart shows, and how the winner changes', (evaluation, sentence) => {
  expect(overTimeFinding(evaluation)).toBe(sentence);
});

it('marks the source’s own break-even over volume', () => {
  const evaluation = by({ basis: 'S1' });
  // (5,250 − 1,000) ÷ (0.055 − 0.051) = 1,062,500 queries, over 24 months.
  expect(meetingVolumes(evaluation)[0]?.x).toBeCloseTo(1_062_500 / 24, 3);
  expect(overVolumeFinding(evaluation)).toBe(
    'By S1’s figures, above 44,300 queries a month Fine-tuning costs less than RAG over 24 months.',
  );
});

it('leaves out of a month what is spent once', () => {
  const evaluation = by({});
  const { projections } = evaluation.costs;
  const now = roundVolumeRows(evaluation, 'month').find(({ x }) => x === 50_000);
  const rows = timeRows(evaluation, 'month');
  for (const id of approachIds) {
    const { cumulative, once } = projections[id];
    expect(rows[0]?.[id]).toBe(rows[1]?.[id]);
    expect(rows[1]?.[id]).toBeCloseTo((cumulative[1] ?? 0) - once, 9);
    expect(now?.[id]).toBeCloseTo((cumulative[1] ?? 0) - once, 6);
  }
  expect(meetingMonths(evaluation, 'month')).toEqual([]);
  expect(overTimeFinding(evaluation, 'month')).toBe(
    'In every month RAG costs $873, Hybrid costs $821; what is spent once is left out.',
  );
  // 400 + 0.00945 × q = 667 + 0.00308 × q
  expect(meetingVolumes(evaluation, 'month')[0]?.x).toBeCloseTo(41_900, -3);
});
