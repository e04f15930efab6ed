import { expect, it } from 'vitest';
import { situations } from '../../../src/data/situations/situations';
import { plainText } from '../../../src/ui/verdict/costSentence';
import { verdictSentences } from '../../../src/ui/verdict/sentences';
import { evaluated } from './evaluated';

const money = { currency: 'EUR', rate: 0.5, budgetOnce: 1 } as const;
const texts = (scenario: Parameters<typeof evaluated>[0]) => {
  const { cost, saving, overBudget } = verdictSentences(evaluated(scenario));
  return `${plainText(cost)} ${saving} ${overBudget}`;
};

it.each(
  situations.map(
    (each) => [each.name, { answers: each.answers, parameters: each.parameters ?? {} }] as const,
  ),
)('says every amount of %s in the currency shown', (_, scenario) => {
  expect(texts({ ...scenario, money: { budgetOnce: 1 } })).toMatch(/\$/);
  expect(texts({ ...scenario, money })).not.toMatch(/\$/);
  expect(texts({ ...scenario, money })).toMatch(/€/);
});

// RAG costs $35,792.81 and Hybrid $35,789.31.
it.each([
  [1, '$35,793', '$35,789'],
  [0.5, '€17,896', '€17,895'],
  [0.01, '€357.93', '€357.89'],
  [0.00001, '€0.358', '€0.358'], // no more digits than are known, and never nothing
])('at a rate of %d tells %s from %s where it can', (rate, rag, hybrid) => {
  const { cost } = verdictSentences(
    evaluated({
      answers: { gap: 'facts', change: 'weekly', material: 'large', queries: 98_700 },
      money: rate === 1 ? {} : { currency: 'EUR', rate },
    }),
  );
  const said = cost.flatMap((each) =>
    typeof each === 'object' && 'costOf' in each ? [each.figure] : [],
  );
  expect(said).toEqual([rag, hybrid]);
});
