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
