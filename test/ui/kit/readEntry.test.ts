import { expect, it } from 'vitest';
import { readEntry } from '../../../src/ui/kit/readEntry';

const months = {
  value: 24,
  range: { min: 1, max: 60, scale: 'linear', whole: true },
  unit: 'months',
  format: (value: number) => `${value} months`,
} as const;

it('asks what “1,5” means where only whole numbers count, rather than take it for 15', () => {
  expect(readEntry('1,5', months)).toMatchObject({ kind: 'unclear', used: 24, readings: [2, 15] });
});

it('does not ask where only one reading can be meant', () => {
  const queries = { ...months, range: { ...months.range, min: 100, max: 1e6 } };
  expect(readEntry('50.000', queries)).toEqual({ kind: 'fine', used: 50_000 });
  expect(readEntry('1,9', { ...months, range: { ...months.range, max: 12 } })).toMatchObject({
    kind: 'mended',
    used: 2,
  });
});
