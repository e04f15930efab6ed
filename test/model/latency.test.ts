import { expect, it } from 'vitest';
import type { ApproachId, PatternId } from '../../src/model/approaches';
import { isTooSlow, latency, type StageId, stageSpecs } from '../../src/model/latency';

const parameters = { rerankPer1k: 2, retrievalShare: 0.6, baseShare: 0.1 };

/** Each way of a query by hand: which stages it passes, and how many of all queries pass each. */
const rows: readonly [ApproachId, PatternId, { readonly [Id in StageId]?: number }][] = [
  ['prompting', 'generator', { base: 1 }],
  ['rag', 'generator', { embed: 1, search: 1, rerank: 1, base: 1 }],
  ['tuning', 'generator', { tuned: 1 }],
  ['hybrid', 'generator', { embed: 1, search: 1, rerank: 1, tuned: 1 }],
  ['hybrid', 'rewriter', { tuned: 1, embed: 1, search: 1, rerank: 1, base: 1 }],
  // 60 % are retrieved for and 10 % go to the base model; 30 % are left for the tuned one.
  ['hybrid', 'router', { helper: 1, embed: 0.6, search: 0.6, rerank: 0.6, base: 0.7, tuned: 0.3 }],
  ['hybrid', 'cascade', { tuned: 1, embed: 0.6, search: 0.6, rerank: 0.6, base: 0.6 }],
];

it.each(rows)('%s as %s waits for every stage on its way, and no other', (id, pattern, shares) => {
  const { stages } = latency(id, { pattern, parameters });
  expect(stages.map((stage) => stage.id)).toEqual(Object.keys(shares));
  for (const { id: stage, share, median, slow } of stages) {
    expect(share).toBeCloseTo(shares[stage] ?? 0, 12);
    expect({ median, slow }).toEqual({
      median: stageSpecs[stage].median,
      slow: stageSpecs[stage].slow,
    });
  }
});

it('adds up the stages, each by the share of queries that wait for it', () => {
  const { median, slow } = latency('hybrid', { pattern: 'cascade', parameters });
  // 400 + 0.6 × (250 + 30 + 200 + 700), and of the slow tail 1,200 + 0.6 × (500 + 150 + 500 + 2,000).
  expect(median).toBeCloseTo(1_108, 9);
  expect(slow).toBeCloseTo(3_090, 9);
});

it('waits for no reranker that costs nothing', () => {
  const { stages } = latency('rag', {
    pattern: 'generator',
    parameters: { ...parameters, rerankPer1k: 0 },
  });
  expect(stages.map(({ id }) => id)).toEqual(['embed', 'search', 'base']);
});

it.each([
  ['interactive', 2_000, false],
  ['interactive', 2_001, true],
  ['fast', 501, true],
  ['instant', 100, false],
  ['relaxed', 60_000, false],
  ['unsure', 60_000, false],
  [undefined, 60_000, false],
] as const)('%s with a median of %i ms: too slow is %s', (speed, median, expected) => {
  const answers = speed === undefined ? {} : { speed };
  expect(isTooSlow(answers, { stages: [], median, slow: median })).toBe(expected);
});
