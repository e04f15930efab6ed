import { expect, it } from 'vitest';
import { newestPriceTable } from '../../src/data/prices/priceTables';
import { evaluate } from '../../src/model/evaluate';
import { blankScenario } from '../../src/share/blankScenario';

/** gpt-6.1-terra lists 1 in and 5 out, above 272,000 tokens 2 in and 7.50 out. */
function promptingUsd(priceOverrides: Readonly<Record<string, number>>): number {
  const scenario = {
    ...blankScenario(newestPriceTable.asOf),
    parameters: { pages: 1_000, tokensPerPage: 400, cacheShare: 0, documentCacheShare: 0 },
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
