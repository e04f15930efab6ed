import { describe, expect, it } from 'vitest';
import { estimates } from '../../../src/data/estimates/estimates';
import type { FiguresFrom } from '../../../src/data/evidence/evidenceFigure';
import { documentsInPrompt } from '../../../src/data/evidence/figures/documentsInPrompt';
import { earnBack } from '../../../src/data/evidence/figures/earnBack';
import { embeddingBill } from '../../../src/data/evidence/figures/embeddingBill';
import { promptedLeaves } from '../../../src/data/evidence/figures/promptedLeaves';
import { queryPriceFigures, queryPrices } from '../../../src/data/evidence/figures/queryPrices';
import { retrievalSteps } from '../../../src/data/evidence/figures/retrievalSteps';
import { storeBill } from '../../../src/data/evidence/figures/storeBill';
import { trainingBill } from '../../../src/data/evidence/figures/trainingBill';
import { newestPriceTable, priceTables } from '../../../src/data/prices/priceTables';
import { statementText } from '../../../src/share/evidence/statementText';

/** Worked by hand from the price list of E20 and the figures of S3, with how far they were rounded. */
const rows: [string, FiguresFrom, string, number, number][] = [
  ['10M tokens × $0.02', embeddingBill, 'small', 0.2, 1e-9],
  ['10M tokens × $0.13', embeddingBill, 'large', 1.3, 1e-9],
  ['$10 ÷ 10M tokens', embeddingBill, 'wouldTake', 1, 1e-9],
  ['10M tokens × $1.02', embeddingBill, 'annotation', 10.2, 1e-9],
  ['10,000 pages × 400', embeddingBill, 'pageTokens', 4_000_000, 1e-9],
  ['4M tokens × $0.02', embeddingBill, 'pages', 0.08, 1e-9],
  // 20,000 chunks × 1,536 × 4 bytes = 122,880,000 bytes, 0.11 of 2³⁰ bytes.
  ['20,000 chunks of 6,144 bytes', storeBill, 'gigabytes', 0.12288, 1e-9],
  ['under the free gigabyte', storeBill, 'fileSearch', 0, 1e-9],
  ['$2,500 + $8', earnBack, 'onceLow', 2_508, 1e-9],
  ['$25,000 + $8', earnBack, 'onceHigh', 25_008, 1e-9],
  ['$0.15 − $0.03', earnBack, 'gap', 0.12, 1e-9],
  ['$2,508 ÷ $0.12', earnBack, 'low', 20_900, 1e-9],
  ['$25,008 ÷ $0.12', earnBack, 'high', 208_400, 1e-9],
  ['$0.0155 − $0.0075', earnBack, 'listGap', 0.008, 1e-9],
  ['$2,525 ÷ $0.008', earnBack, 'listLow', 316_000, 500],
  ['$25,025 ÷ $0.008', earnBack, 'listHigh', 3_100_000, 50_000],
  ['316K ÷ 100K', earnBack, 'busyLow', 3, 0.5],
  ['3.1M ÷ 100K', earnBack, 'busyHigh', 31, 0.5],
  ['$2,525 ÷ ($8 + $100) ÷ 12', earnBack, 'quietLow', 2, 0.1],
  ['$25,025 ÷ ($8 + $100) ÷ 12', earnBack, 'quietHigh', 19, 0.5],
  ['$2,525 ÷ ($8 + $3) ÷ 12', earnBack, 'smallLow', 19, 0.5],
  ['$25,025 ÷ ($8 + $3) ÷ 12', earnBack, 'smallHigh', 190, 0.5],
  ['4,500 × $2 + 500 × $8 + search', queryPriceFigures, 'rag', 0.0155, 1e-9],
  ['500 × $3 + 500 × $12', queryPriceFigures, 'tuned', 0.0075, 1e-9],
  ['500 × $2 + 500 × $8', queryPriceFigures, 'prompt', 0.005, 1e-9],
  ['500 × $0.80 + 500 × $3.20', queryPriceFigures, 'tunedMini', 0.002, 1e-9],
  ['4,500 × $0.40 + 500 × $1.60 + search', queryPriceFigures, 'ragMini', 0.0051, 1e-9],
  ['4,500 × $3 + 500 × $12 + search', queryPriceFigures, 'hybrid', 0.022, 1e-9],
  ['$0.0155 ÷ $0.0075', queryPriceFigures, 'ratio', 2, 0.1],
  ['$3 ÷ $2', queryPriceFigures, 'dearer', 1.5, 1e-9],
  ['$0.80 ÷ $0.40', queryPriceFigures, 'dearerMini', 2, 1e-9],
  ['($0.15 − $0.001 − $0.004) ÷ $2', queryPriceFigures, 's3Tokens', 72_500, 1e-6],
  ['(8,000 − 1,500) ÷ 4', queryPriceFigures, 'longAnswer', 1_625, 1e-6],
  ['GPT-4.1', trainingBill, 'large', 25, 1e-9],
  ['mini', trainingBill, 'mini', 5, 1e-9],
  ['nano', trainingBill, 'nano', 1.5, 1e-9],
  ['3 × $25', trainingBill, 'passes', 75, 1e-9],
  ['1 − 3.7 ÷ 5.7', retrievalSteps, 'context', 0.35, 0.005],
  ['1 − 2.9 ÷ 5.7', retrievalSteps, 'words', 0.49, 0.005],
  ['1 − 1.9 ÷ 5.7', retrievalSteps, 'reranked', 0.67, 0.005],
  ['1 − 1.9 ÷ 2.9', retrievalSteps, 'rerankingAlone', 0.34, 0.005],
  ['6 × 6 × 4 × 4 answers', promptedLeaves, 'combinations', 576, 0],
  // Five of six numbers of examples, and not both static (3 of 6) and with material (3 of 4).
  ['5/6 × (1 − 1/2 × 3/4)', promptedLeaves, 'prompted', (5 / 6) * (1 - (1 / 2) * (3 / 4)), 1e-9],
  ['50,000 × $0.50 + 500 × $2 + 500 × $8', documentsInPrompt, 'large', 0.03, 1e-9],
  ['50,000 × $0.025 + 500 × $0.25 + 500 × $2', documentsInPrompt, 'small', 0.0024, 5e-5],
  ['beside RAG', documentsInPrompt, 'rag', 0.0155, 1e-9],
];

it.each(rows)('%s: %o has %s at %d', (_, figures, name, expected, within) => {
  const value = figures(newestPriceTable)?.[name]?.value ?? NaN;
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(within);
});

describe.each(Object.entries(priceTables))('prices of %s', (_, table) => {
  it('has the order of prices that the sentences speak of', () => {
    const usd = queryPrices(table);
    if (!usd) return; // the sentences are left out then
    expect(usd.prompt).toBeLessThan(usd.tuned);
    expect(usd.tuned).toBeLessThan(usd.rag);
    expect(usd.rag / usd.tuned).toBeLessThan(5);
    expect(usd.rag).toBeLessThan(usd.hybrid);
  });

  it('has a unit with every figure, and a finite value', () => {
    for (const figures of new Set(rows.map((row) => row[1])))
      for (const { value, unit } of Object.values(figures(table) ?? {})) {
        expect(Number.isFinite(value)).toBe(true);
        expect(unit).not.toBe('');
      }
  });
});

it('says nothing rather than something wrong where a record is missing', () => {
  const empty = { ...newestPriceTable, chat: {}, tuned: {}, embedding: {}, store: {} };
  const needing = [embeddingBill, storeBill, earnBack, queryPriceFigures, trainingBill];
  for (const figures of [...needing, documentsInPrompt]) expect(figures(empty)).toBeUndefined();
  expect(queryPrices(empty)).toBeUndefined();
});

it('is quoted rightly where the published estimates warn of it', () => {
  const warnings = Object.values(estimates).flatMap((each) => each.warnings);
  const about = (id: string) =>
    warnings.filter(({ source }) => source === id).map(({ says }) => says);
  const said = (says: string, figures: FiguresFrom) =>
    statementText({ says }, figures(newestPriceTable)) ?? 'not known';
  expect(about('CX-06').join()).toContain(
    said('{onceLow} to {onceHigh}: {low} to {high} queries', earnBack),
  );
  expect(about('CX-07').join()).toContain(said('{s3Tokens} tokens', queryPriceFigures));
  expect(about('CX-07').join()).toContain(said('{tuned} tuned', queryPriceFigures));
  expect(about('CX-08').join()).toContain(said('listed at {large}', trainingBill));
});

it('moves with the prices', () => {
  const gpt41 = newestPriceTable.chat['gpt-4.1'];
  expect(gpt41).toBeDefined();
  if (!gpt41) return;
  const dearer = { ...newestPriceTable.chat, 'gpt-4.1': { ...gpt41, input: 4 } };
  expect(queryPriceFigures({ ...newestPriceTable, chat: dearer })?.rag?.value).toBeCloseTo(
    0.0245,
    9,
  );
});
