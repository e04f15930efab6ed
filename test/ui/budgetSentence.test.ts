import { expect, it } from 'vitest';
import { overBudgetSentence } from '../../src/ui/budgetSentence';
import { verdictSentences } from '../../src/ui/verdict/sentences';
import { evaluated } from '../model/costs/scenarioOf';

const answers = { gap: 'facts', change: 'weekly', material: 'large' } as const;

it.each([
  [{}, undefined],
  [{ budgetOnce: 3_801, budgetMonthly: 900 }, undefined],
  [{ budgetOnce: 3_000 }, 'RAG needs $3,800 once, $800 over your $3,000.'],
  [
    { budgetOnce: 0, budgetMonthly: 800 },
    'RAG needs $3,800 once, $3,800 over your $0, and $873 in its dearest month (month 1), $72.67 over your $800.',
  ],
])('says where RAG goes over a budget of %j', (money, sentence) => {
  const evaluation = evaluated({ answers, money });
  expect(overBudgetSentence('rag', evaluation)).toBe(sentence);
  expect(verdictSentences(evaluation).overBudget).toBe(sentence);
});
