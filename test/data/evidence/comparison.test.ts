import { expect, it } from 'vitest';
import { comparison } from '../../../src/data/evidence/comparison';
import { comparisonFor } from '../../../src/data/evidence/comparisonFor';
import { definitions } from '../../../src/data/evidence/definitions';
import { questionsAndAnswers } from '../../../src/data/evidence/questionsAndAnswers';
import { workedExamples } from '../../../src/data/evidence/workedExamples';
import { situations } from '../../../src/data/situations/situations';
import { citation, citations } from '../../../src/data/sources/citations';

const everyId = [
  ...comparison.flatMap(({ cells, contradictions, reading }) => [
    ...contradictions,
    ...Object.values(cells).flatMap(({ ids = [] }) => ids),
    ...(reading.match(/\bE\d\d\b/g) ?? []),
  ]),
  ...Object.values(definitions).flatMap(({ ids }) => ids),
  ...questionsAndAnswers.flatMap(({ id, ids }) => [id, ...ids]),
  ...workedExamples.flatMap(({ id, ids, ways }) => [id, ...ids, ...ways.map((way) => way.id)]),
];

it.each([...new Set(everyId)])('%s is a source that readers can open', (id) => {
  expect(citation(id)).toBeDefined();
});

it.each(comparison)('$topic cites each article under its own ids', ({ cells }) => {
  for (const [article, { ids = [] }] of Object.entries(cells))
    for (const id of ids) expect(id.startsWith(`${article}.`)).toBe(true);
});

it('compares the 27 topics of the articles, each once', () => {
  expect(new Set(comparison.map(({ id }) => id)).size).toBe(27);
});

it('puts first what the answers turn on, and loses no row', () => {
  const rows = comparisonFor({ change: 'weekly', cite: 'no', format: 'loose', speed: 'fast' });
  const turning = rows.filter(({ turns }) => turns).map(({ row }) => row.id);
  expect(turning).toEqual([
    'fresh-rag',
    'fresh-tuning',
    'latency-rag',
    'latency-tuning',
    'updating',
  ]);
  expect(rows.slice(0, 5).every(({ turns }) => turns)).toBe(true);
  expect(rows.map(({ row }) => row.id).sort()).toEqual(comparison.map(({ id }) => id).sort());
});

it('keeps the order of the articles while nothing is answered', () => {
  expect(comparisonFor({}).map(({ row }) => row)).toEqual(comparison);
});

it('has every question that S0 answers', () => {
  const published = Object.keys(citations).filter((id) => id.startsWith('S0.faq.'));
  expect(questionsAndAnswers.map(({ id }) => id)).toEqual(published);
});

it('opens worked examples as situations that are there, with the outcome that the article names', () => {
  for (const { situation, recommends } of workedExamples) {
    if (!situation) continue;
    expect(situations.find(({ id }) => id === situation)?.recommends).toBe(recommends);
  }
});
