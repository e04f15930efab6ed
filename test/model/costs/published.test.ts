import fc from 'fast-check';
import { expect, it } from 'vitest';
import { estimates } from '../../../src/data/estimates/estimates';
import { approachIds } from '../../../src/model/approaches';
import { publishedCosts, someApproaches } from '../../../src/model/costs/published';
import { publishedItemSpecs, publishedItems } from '../../../src/model/costs/publishedEstimate';
import { publishedTotal } from '../../../src/model/costs/publishedProjection';
import type { Choices } from '../../../src/model/scenario';
import { evaluated } from './scenarioOf';

type Setting = Parameters<typeof evaluated>[0];

function published(choices: Choices, setting: Setting = {}) {
  const { basis, basisComplete: isComplete = false } = choices;
  if (!basis || basis === 'buildUp') return expect.fail('no published basis');
  const { inputs, costs } = evaluated({ ...setting, choices });
  const reading = { estimate: estimates[basis], isComplete };
  return { ...publishedCosts(reading, inputs, costs), inputs, reading };
}

// S3.vol.table, to the dollar.
it.each([
  [1_000, 250, 30],
  [10_000, 1_600, 300],
  [100_000, 15_100, 3_000],
  [1_000_000, 150_100, 30_000],
])('S3 at %i queries: RAG $%i a month, fine-tuning $%i', (queries, rag, tuning) => {
  const { projections, cheapest } = published(
    { basis: 'S3' },
    { parameters: { queries, months: 1 } },
  );
  expect(projections.rag?.horizonTotal).toBe(rag);
  expect(projections.tuning?.horizonTotal).toBe(tuning);
  expect(cheapest).toBe('tuning');
});

it('covers what each source covers', () => {
  const covered = (basis: 'S0' | 'S1' | 'S3') => Object.keys(published({ basis }).projections);
  expect(covered('S0')).toEqual(['rag', 'tuning', 'hybrid']);
  expect(covered('S1')).toEqual(['rag', 'tuning']);
  expect(covered('S3')).toEqual(['rag', 'tuning']);
});

it('S0: from the low to the high end, with the middle between', () => {
  // Hybrid: once 2,500–10,000, a month 300–1,500; over 24 months 9,700–46,000.
  expect(published({ basis: 'S0' }).projections.hybrid).toMatchObject({
    perQuery: 0,
    once: 6_250,
    monthlyFixed: 900,
    horizonTotal: 27_850,
    ranges: {
      once: { low: 2_500, mid: 6_250, high: 10_000 },
      monthlyFixed: { low: 300, mid: 900, high: 1_500 },
      horizonTotal: { low: 9_700, mid: 27_850, high: 46_000 },
    },
  });
});

it('S1: breaks even where the dearer set-up is earned back', () => {
  // 5,250 − 1,000 more to set up, 0.055 − 0.051 less a query: 4,250 ÷ 0.004 = 1,062,500 queries.
  const { breakEven } = published({ basis: 'S1' }, { parameters: { queries: 100_000 } });
  expect(breakEven.months['rag>tuning']).toBeCloseTo(10.625, 9);
  expect(breakEven.volume['rag>tuning']?.crossings[0]).toBeCloseTo(1_062_500 / 24, 3);
  expect(breakEven.crossings['rag>tuning']).toEqual([expect.closeTo(10.625, 9)]);
  expect(breakEven.months['rag>hybrid']).toBeUndefined();
});

it('S3 with what it leaves out: its labour and training, earned back as CX-06 has it', () => {
  const parameters = { retrainsPerYear: 0 };
  const { projections } = published({ basis: 'S3', basisComplete: true }, { parameters });
  const { low = 0, high = 0 } = projections.tuning?.ranges.once ?? {};
  expect([low, high]).toEqual([2_508, 25_008]);
  expect(low / 0.12).toBeCloseTo(20_900, 6);
  expect(high / 0.12).toBeCloseTo(208_400, 6);
});

it('S3 with what it leaves out: retraining and hosting by our own build-up', () => {
  const choices = { basis: 'S3', basisComplete: true } as const;
  // 4 runs a year ÷ 12 × ($8 + 16 hours × $50) = $269.33 a month.
  const { projections } = published(choices, { parameters: { retrainsPerYear: 4 } });
  expect(projections.tuning?.monthlyFixed).toBeCloseTo(269.333_333, 5);
  const dedicated = { ...choices, tunedModel: 'fireworks_dedicated-h100' };
  const hosted = published(dedicated, { parameters: { retrainsPerYear: 0, gpuHour: 2 } });
  expect(hosted.projections.tuning?.monthlyFixed).toBe(2 * 730);
  expect(hosted.projections.rag?.monthlyFixed).toBe(100);
});

it('the completed S3 has another winner at low volume', () => {
  const setting = { parameters: { queries: 1_000 } };
  expect(published({ basis: 'S3' }, setting).cheapest).toBe('tuning');
  expect(published({ basis: 'S3', basisComplete: true }, setting).cheapest).toBe('rag');
});

it('leaves our own labour out of the completion where it does not count', () => {
  const { projections } = published({ basis: 'S3', basisComplete: true, countLabour: false });
  expect(projections.tuning?.ranges.once).toEqual({ low: 8, mid: 8, high: 8 });
});

it.each([
  ['rag', [0, 4_750, 4_750]],
  ['tuned', [1_250, 0, 1_250]],
  ['both', [0, 0, 0]],
] as const)('with %s running already, only the rest is set up', (have, expected) => {
  const { projections } = published({ basis: 'S0', have });
  const { rag, tuning, hybrid } = projections;
  expect([rag?.once, tuning?.once, hybrid?.once]).toEqual(expected);
});

it('compares the contenders that the source covers', () => {
  const facts = { gap: 'facts', change: 'weekly' } as const; // contenders: RAG and Hybrid
  const { contenders, cheapest, cheapestContender } = published(
    { basis: 'S3' },
    { answers: facts },
  );
  expect(contenders).toEqual(['rag']);
  expect(cheapestContender).toBe('rag');
  expect(cheapest).toBe('tuning');
});

const anySetting = fc.record({
  basis: fc.constantFrom('S0', 'S1', 'S3'),
  basisComplete: fc.boolean(),
  have: fc.constantFrom('nothing', 'rag', 'tuned', 'both'),
  tunedModel: fc.constantFrom('tinker_qwen3-8b', 'fireworks_dedicated-h100'),
} as const);

it('the items add up to month 1, the ends lie around the middle, and the curve meets the lines', () => {
  fc.assert(
    fc.property(
      anySetting,
      fc.integer({ min: 100, max: 5_000_000 }),
      fc.constantFrom(-0.1, 0, 0.2),
      (choices, queries, growth) => {
        const parameters = { queries, growth, gpuHour: 2 };
        const { projections, items, inputs, reading } = published(choices, { parameters });
        for (const approach of approachIds) {
          const each = projections[approach];
          if (!each) continue;
          const terms = items[approach] ?? [];
          const times = { once: 1, month: 1, query: queries };
          const sum = terms.reduce(
            (total, { id, low, high }) =>
              total + ((low + high) / 2) * times[publishedItemSpecs[id].when],
            0,
          );
          const firstMonth = each.cumulative[1] ?? 0;
          expect(Math.abs(sum - firstMonth)).toBeLessThanOrEqual(1e-9 * Math.max(1, firstMonth));
          for (const { low, mid, high } of each.ranges.cumulative) {
            expect(low).toBeLessThanOrEqual(mid);
            expect(mid).toBeLessThanOrEqual(high);
          }
          const { mid } = publishedTotal(approach, reading, inputs)(queries);
          const { horizonTotal } = each;
          expect(Math.abs(mid - horizonTotal)).toBeLessThanOrEqual(1e-9 * Math.max(1, mid));
        }
      },
    ),
  );
});

it('counts machines only where a source leaves out what it puts elsewhere, and that is asked for', () => {
  const parameters = { queries: 1_000, gpuHour: 2, retrainsPerYear: 0 };
  const tunedModel = 'fireworks_dedicated-h100';
  const monthly = (choices: Choices) =>
    published({ ...choices, tunedModel }, { parameters }).projections.tuning?.monthlyFixed;
  expect(monthly({ basis: 'S3', basisComplete: true })).toBe(2 * 730);
  expect(monthly({ basis: 'S3' })).toBe(0);
  expect(monthly({ basis: 'S1', basisComplete: true })).toBe(monthly({ basis: 'S1' }));
});

it('lists every term that costs something, with its sources', () => {
  const choices = { basis: 'S3', basisComplete: true } as const;
  const ids = (setting: Setting, more: Choices = {}) =>
    published({ ...choices, ...more }, setting).items.tuning?.map(({ id }) => id);
  const parameters = { retrainsPerYear: 4, gpuHour: 2 };
  expect(ids({ parameters })).toEqual(['query', 'labour', 'training', 'retraining']);
  expect(ids({ parameters: { ...parameters, retrainsPerYear: 0 } })).toEqual([
    ...['query', 'labour', 'training'],
  ]);
  const hosted = published({ ...choices, tunedModel: 'fireworks_dedicated-h100' }, { parameters });
  const sources = hosted.items.tuning?.map(({ id, ...each }) => [id, each.sources]) ?? [];
  expect(Object.fromEntries(sources)).toMatchObject({
    retraining: ['CX-06', 'CX-08'],
    hosting: ['CX-09'],
  });
});

it('has no terms of an approach that the source does not cover', () => {
  const { inputs, reading } = published({ basis: 'S3' });
  expect(publishedItems('prompting', reading, inputs)).toBeUndefined();
  expect(publishedTotal('prompting', reading, inputs)(1_000)).toEqual({ low: 0, mid: 0, high: 0 });
});

it('finds the cheapest among what can be had', () => {
  const setting = { parameters: { queries: 1_000 } };
  const cheapest = (answers: Setting['answers'], choices: Choices = {}) =>
    published({ basis: 'S3', ...choices }, { ...setting, answers: answers ?? {} }).cheapest;
  expect(cheapest({})).toBe('tuning');
  expect(cheapest({ training: 'none' })).toBe('rag');
  const long = { parameters: { queries: 1_000, chunks: 50, chunkTokens: 4_000 } };
  const small = { basis: 'S3', baseModel: 'claude-haiku-4-5' } as const;
  const tooLong = published(small, { ...long, answers: { training: 'none' } });
  expect(tooLong.cheapest).toBeUndefined();
});

it('makes the same of every value that there is, and nothing of the others', () => {
  const values = { rag: 1, hybrid: 0, tuning: undefined };
  expect(someApproaches<number | undefined, string>(values, (usd, id) => `${id} ${usd}`)).toEqual({
    rag: 'rag 1',
    hybrid: 'hybrid 0',
  });
});

it('counts the machines of every month, however the total is worked out', () => {
  const choices = {
    basis: 'S3',
    basisComplete: true,
    tunedModel: 'fireworks_dedicated-h100',
  } as const;
  const parameters = { queries: 1_000, growth: 0.1, months: 3, gpuHour: 2, retrainsPerYear: 0 };
  const { projections, inputs, reading } = published(choices, { parameters });
  const { once = 0, perQuery = 0, horizonTotal } = projections.tuning ?? {};
  // 1,000, 1,100 and 1,210 queries; one machine in each month.
  const worked = once + 3 * 2 * 730 + 3_310 * perQuery;
  expect(horizonTotal).toBeCloseTo(worked, 6);
  expect(publishedTotal('tuning', reading, inputs)(1_000).mid).toBeCloseTo(worked, 6);
});
