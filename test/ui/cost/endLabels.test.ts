import { expect, it } from 'vitest';
import { moneyFormat } from '../../../src/share/moneyFormat';
import { endLabels, roomForLabels } from '../../../src/ui/cost/endLabels';

const lines = [
  { id: 'rag', isDim: false },
  { id: 'tuning', isDim: false },
] as const;
const last = { x: 24, rag: 182_000, tuning: 134_000 };
const asMoney = moneyFormat({});

it('names each line with its total, then the baseline', () => {
  const baseline = [{ id: 'rag', points: [{ x: 24, usd: 90_000 }] }] as const;
  const words = endLabels(lines, baseline, last, asMoney).map(({ name, total }) => [name, total]);
  expect(words).toEqual([
    ['RAG', '$182,000'],
    ['Fine-tuning', '$134,000'],
    ['baseline', '$90,000'],
  ]);
});

it('leaves out who has no figure, and totals where there is no room for them', () => {
  const labels = endLabels(lines, [], { x: 24, rag: 5 }, undefined);
  expect(labels.map(({ name, total }) => [name, total])).toEqual([['RAG', '']]);
});

it('has room for the longest label, and never less than usual', () => {
  // “Fine-tuning $134,000” is 147 px wide in Chromium, 19 px behind the end of its line
  expect(roomForLabels(endLabels(lines, [], last, asMoney), 164)).toBeGreaterThanOrEqual(166);
  expect(roomForLabels([], 164)).toBe(164);
});
