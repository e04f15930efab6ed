import { expect, it } from 'vitest';
import { readRange } from '../../../src/ui/kit/readRange';

const field = {
  value: 50_000,
  range: { min: 100, max: 1_000_000, scale: 'log', whole: true },
  unit: 'queries',
  format: (value: number) => `${value} queries`,
} as const;

it.each([
  ['30k..80k', 30_000, 80_000],
  ['30k … 80k queries', 30_000, 80_000],
  ['30,000 to 80,000', 30_000, 80_000],
  ['30k-80k', 30_000, 80_000],
  ['30 000 – 80 000', 30_000, 80_000],
])('reads %s as a range', (text, low, high) => {
  expect(readRange(text, field)).toEqual({ ends: { low, high }, sentence: undefined });
});

it.each(['50k', '1.5', '1..2..3', '-5', '−5%', '1e-5', '- 5', ''])(
  'takes %j for no range',
  (text) => {
    expect(readRange(text, field)).toBeUndefined();
  },
);

it.each([
  ['80k..30k', /^A range goes from a lower number to a higher one\./],
  ['2M..3M', /^Its ends have to be two numbers from 100 queries to 1000000 queries\./],
  ['many..30k', /^“many” cannot be read as a number\./],
  ['50.000..80k', /^“50\.000” can be read in two ways/],
  ['30k..', /^There is no number here\./],
])('says of %s why it is not used, and what is', (text, sentence) => {
  const read = readRange(text, field);
  expect(read?.ends).toBeUndefined();
  expect(read?.sentence).toMatch(sentence);
  expect(read?.sentence).toMatch(/Still in use: 50000 queries\.$/);
});

it('says what is used of a range that is too wide', () => {
  expect(readRange('10..2M', field)).toEqual({
    ends: { low: 100, high: 1_000_000 },
    sentence: 'The range used is 100 queries to 1000000 queries.',
  });
});
