import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newestPriceTable } from '../../src/data/prices/priceTables';
import { evaluate } from '../../src/model/evaluate';
import { doubtSentence, doubts } from '../../src/ui/doubts';
import { anyScenario } from '../support/anyScenario';
import { evaluated } from './decide/shown';

const sure = {
  gap: 'facts',
  change: 'daily',
  material: 'large',
  cite: 'must',
  rights: 'no',
  format: 'loose',
  task: 'answer',
  examples: 0,
  speed: 'interactive',
  queries: 20_000,
  release: 'weeks',
  training: 'none',
  stakes: 'medium',
  testset: 'yes',
} as const;

it('names a doubt exactly where the confidence is not high', () => {
  expect(evaluated(sure).decision.confidence).toBe('high');
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const evaluation = evaluate(scenario, newestPriceTable);
      expect(doubts(evaluation).length > 0).toBe(evaluation.decision.confidence !== 'high');
    }),
    { examples: [[evaluated(sure).scenario]] },
  );
});

it.each([
  ['a missing test set', { testset: 'no' }, /test set of 20 questions/],
  ['a contradiction', { material: 'none' }, /an end to the contradiction/],
  [
    'a wait that is too long',
    { speed: 'fast' },
    /more time for the first word, which takes about .* more than you allow\.$/,
  ],
] as const)('names %s', (_, change, words) => {
  const says = doubts(evaluated({ ...sure, ...change })).map(doubtSentence);
  expect(says).toContainEqual(expect.stringMatching(words));
});

it('names the open question that weighs most', () => {
  const { nextQuestion } = evaluated({ gap: 'both' }).decision.outlook;
  expect(doubts(evaluated({ gap: 'both' }))[0]?.question).toBe(nextQuestion);
});
