import { expect, it } from 'vitest';
import { newestPriceTable } from '../../src/data/prices/priceTables';
import { evaluate } from '../../src/model/evaluate';
import { withOwnPrices } from '../../src/model/inputs';
import { blankScenario } from '../../src/share/blankScenario';

/**
 * gpt-6.1-terra lists 1 in, 0.05 from the cache and 5 out, above 272,000 tokens 2 in and 7.50 out.
 * The cached share is that of the whole prompt.
 */
function promptingUsd(priceOverrides: Readonly<Record<string, number>>, cached = 0): number {
  const scenario = {
    ...blankScenario(newestPriceTable.asOf),
    parameters: {
      pages: 1_000,
      tokensPerPage: 400,
      cacheShare: cached,
      documentCacheShare: cached,
    },
    choices: { factsInPrompt: true },
    priceOverrides,
  };
  return evaluate(scenario, newestPriceTable).costs.projections.prompting.perQuery;
}

// 402,150 tokens in (2,000 prefix, 400,000 documents, 150 question) and 400 out.
it.each([
  ['as listed', {}, (402_150 * 2 + 400 * 7.5) / 1_000_000],
  ['at half the input price', { 'baseModel.input': 0.5 }, (402_150 * 1 + 400 * 7.5) / 1_000_000],
  ['at twice the output price', { 'baseModel.output': 10 }, (402_150 * 2 + 400 * 15) / 1_000_000],
  ['next to nothing', { 'baseModel.input': 1e-300 }, (400 * 7.5) / 1_000_000],
])('a long prompt costs in proportion: %s', (_name, own, usd) => {
  expect(promptingUsd(own)).toBeCloseTo(usd, 12);
});

// Of the same tokens 402,000 from the cache, which for long prompts costs twice 0.05 as input does.
it.each([
  ['as listed', {}, (402_000 * 0.1 + 150 * 2 + 400 * 7.5) / 1_000_000],
  ['at half the input price', { 'baseModel.input': 0.5 }, (40_200 + 150 + 3_000) / 1_000_000],
  ['at another cached price', { 'baseModel.cachedInput': 0.5 }, (402_300 + 3_000) / 1_000_000],
  ['where input is free', { 'baseModel.input': 0 }, (40_200 + 3_000) / 1_000_000],
  ['where both are free', { 'baseModel.input': 0, 'baseModel.cachedInput': 0 }, 3_000 / 1_000_000],
])('a long prompt from the cache costs in proportion: %s', (_name, own, usd) => {
  expect(promptingUsd(own, 1)).toBeCloseTo(usd, 12);
});

// Long prompts cost four times as much in, and list no cached price of their own.
const listed = {
  input: 1,
  cachedInput: 0.1,
  output: 5,
  longContext: { aboveInputTokens: 100, input: 4, output: 6 },
};

it.each([
  ['doubles input with its own price', { input: 2 }, { input: 8, output: 6 }],
  [
    'keeps the listed proportion of the cache where input is free',
    { input: 0 },
    {
      input: 0,
      cachedInput: 0.4,
      output: 6,
    },
  ],
  [
    'takes one’s own price of the cache there',
    { input: 0, cachedInput: 0.2 },
    {
      input: 0,
      cachedInput: 0.8,
      output: 6,
    },
  ],
])('above the bound %s', (_, own, long) => {
  expect(withOwnPrices(listed, own)).toEqual({
    ...listed,
    ...own,
    longContext: { aboveInputTokens: 100, ...long },
  });
});

it('has no price for long prompts where none is listed', () => {
  const { longContext: _, ...short } = listed;
  expect(withOwnPrices(short, { output: 1 })).toEqual({ ...short, output: 1 });
});
