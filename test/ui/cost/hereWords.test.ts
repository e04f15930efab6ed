import { expect, it } from 'vitest';
import { hereWords } from '../../../src/ui/cost/hereWords';

const here = {
  row: { x: 3, rag: 3_310, hybrid: 15_600 },
  figure: 'As set',
  shown: ['rag', 'hybrid', 'tuning'],
  place: (x: number) => `After ${x} months`,
  asMoney: (amount: number) => `$${amount}`,
} as const;

it('reads out the place and each line that is there', () => {
  expect(hereWords({ ...here, more: [] })).toBe('After 3 months: RAG $3310, Hybrid $15600.');
});

it('names the figures where there are several', () => {
  const more = [{ name: '95%', usd: { rag: 4_000 } }];
  expect(hereWords({ ...here, more })).toBe(
    'After 3 months. As set: RAG $3310, Hybrid $15600. 95%: RAG $4000.',
  );
});
