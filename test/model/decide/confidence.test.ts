import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newestPriceTable } from '../../../src/data/prices/priceTables';
import { type PatternId, patternIds } from '../../../src/model/approaches';
import { outlook } from '../../../src/model/decide/outlook';
import { type Answers, listedAnswers, questionIds } from '../../../src/model/decide/questions';
import { stability } from '../../../src/model/decide/stability';
import { defaultWeights } from '../../../src/model/decide/weights';
import { type ConfidenceLevel, evaluate } from '../../../src/model/evaluate';
import { blankScenario } from '../../../src/share/blankScenario';
import { anyAnswers, completeAnswers } from '../../support/anyAnswers';
import { withAnswer } from '../../support/plainDecision';

const levels: readonly ConfidenceLevel[] = ['low', 'medium', 'high'];
const decisionOn = (answers: Answers) =>
  evaluate({ ...blankScenario(newestPriceTable.asOf), answers }, newestPriceTable).decision;
const level = (answers: Answers) => levels.indexOf(decisionOn(answers).confidence);

// Not every answer makes surer: “no test set” or a contradiction makes less sure than not knowing.
it('not knowing never makes surer than the best answer would', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...questionIds), (answers, question) => {
      const unknown = level({ ...answers, [question]: 'unsure' });
      const best = Math.max(
        ...listedAnswers(question).map(({ answer }) =>
          level(withAnswer(answers, question, answer)),
        ),
      );
      expect(unknown).toBeLessThanOrEqual(best);
    }),
    { numRuns: 60 },
  );
});

it('asked and not known is as unsure as never asked', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...questionIds), (answers, question) => {
      const { [question]: _, ...never } = answers;
      expect(level({ ...answers, [question]: 'unsure' })).toBe(level(never));
    }),
    { numRuns: 50 },
  );
});

// Facts 30 + 20 + 20 + 25 = 95 and behaviour 25 + 15 + 15 + 8 = 63, with everything that counts known.
const clear: Answers = {
  gap: 'both',
  change: 'weekly',
  material: 'large',
  cite: 'must',
  rights: 'no',
  format: 'strict',
  task: 'sort',
  examples: 2_000,
  speed: 'relaxed',
  queries: 50_000,
  release: 'months',
  training: 'self',
  stakes: 'low',
};

const rows: [ConfidenceLevel, string, Answers][] = [
  ['high', 'everything that counts is clear', {}],
  ['medium', 'there is no test set', { testset: 'no' }],
  ['medium', 'personal data would be trained on', { rights: 'yes' }],
  ['medium', 'both, which do not outweigh each other', { testset: 'no', rights: 'yes' }],
  ['medium', 'nothing is known to be wrong', { gap: 'nothing' }],
  ['medium', 'nobody knows whether a model can be trained', { training: 'unsure' }],
  ['low', 'behaviour is on its border, 25 + 15', { task: 'draft', examples: 60 }],
];

it.each(rows)('is %s where %s', (expected, _, change) => {
  expect(decisionOn({ ...clear, ...change }).confidence).toBe(expected);
});

it('is never high with a warning or a conflict', () => {
  fc.assert(
    fc.property(completeAnswers, (answers) => {
      const { confidence, warnings, conflicts } = decisionOn(answers);
      if (warnings.length + conflicts.length > 0) expect(confidence).not.toBe('high');
    }),
    { numRuns: 60 },
  );
});

const unsettled: Answers = { material: 'unsure', cite: 'nice', task: 'reason', testset: 'yes' };
const doubtful: Answers = {
  ...clear,
  gap: 'facts',
  material: 'none',
  speed: 'instant',
  cite: 'no',
};
const halfKnown: Answers = {
  gap: 'behaviour',
  material: 'small',
  cite: 'no',
  rights: 'no',
  format: 'some',
  task: 'answer',
  examples: 190_000,
  speed: 'relaxed',
  queries: 26_000_000,
};
const nearBorder: Answers = {
  change: 'monthly',
  material: 'large',
  cite: 'nice',
  format: 'strict',
  task: 'reason',
  examples: 1,
  queries: 10_000,
  release: 'weeks',
  stakes: 'high',
  testset: 'yes',
};

it.each<[string, ConfidenceLevel, Answers, number, number]>([
  ['exactly on the bound of the outlook, stable', 'medium', halfKnown, 0.6, 1],
  ['an outlook open, stable', 'low', unsettled, 0.25, 1],
  ['an outlook clear, near a border', 'medium', nearBorder, 0.97, 0.74],
])('%s: confidence is %s', (_, level, answers, likely, stable) => {
  const { confidence, outlook, outcome, stability, warnings, conflicts } = decisionOn(answers);
  expect([confidence, warnings, conflicts]).toEqual([level, [], []]);
  expect(outlook.distribution[outcome]).toBeCloseTo(likely, 1);
  expect(stability).toBeCloseTo(stable, 1);
});

it('a warning and a conflict do not outweigh each other', () => {
  const { confidence, warnings, conflicts } = decisionOn(doubtful);
  expect([confidence, warnings, conflicts]).toEqual([
    'medium',
    ['slow'],
    ['facts-without-material'],
  ]);
});

it('warns of personal data only where something is trained', () => {
  const warningsOf = (change: Answers) => decisionOn({ ...clear, ...change }).warnings;
  expect(warningsOf({ rights: 'yes' })).toEqual(['clean-training-data']);
  expect(warningsOf({ rights: 'no' })).toEqual([]);
  expect(warningsOf({ rights: 'yes', gap: 'facts' })).toEqual([]);
  expect(warningsOf({ rights: 'yes', gap: 'nothing' })).toEqual([]);
});

it('warns of a cascade, which asks again only where the first answer is unsure', () => {
  const scenario = { ...blankScenario(newestPriceTable.asOf), answers: clear };
  const warningsWith = (pattern: PatternId) =>
    evaluate({ ...scenario, choices: { pattern } }, newestPriceTable).decision.warnings;
  expect(patternIds.map((pattern) => [pattern, warningsWith(pattern).length])).toEqual([
    ['generator', 0],
    ['rewriter', 0],
    ['router', 0],
    ['cascade', 1],
  ]);
  expect(warningsWith('cascade')).toEqual(['confident-cascade']);
});

it.each([clear, halfKnown, nearBorder])(
  'outlook and stability of %o follow edited weights',
  (answers) => {
    const edited = { 'facts.border': 60, 'behaviour.border': 60 };
    const weights = { ...defaultWeights, ...edited };
    const scenario = { ...blankScenario(newestPriceTable.asOf), answers, weights: edited };
    const { decision } = evaluate(scenario, newestPriceTable);
    expect(decision.outlook).toEqual(outlook(answers, weights));
    expect(decision.stability).toBe(stability(answers, weights, decision.outcome));
    expect([decision.outlook.distribution, decision.stability]).not.toEqual([
      decisionOn(answers).outlook.distribution,
      decisionOn(answers).stability,
    ]);
  },
);
