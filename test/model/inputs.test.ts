import { expect, it } from 'vitest';
import { newestPriceTable } from '../../src/data/prices/priceTables';
import { approachIds } from '../../src/model/approaches';
import type { Answers } from '../../src/model/decide/questions';
import { recommendation } from '../../src/model/decide/recommendation';
import { defaultWeights } from '../../src/model/decide/weights';
import { inputs, monthsUntil } from '../../src/model/inputs';
import { defaultModels, type Scenario } from '../../src/model/scenario';
import { inputsOf } from './costs/inputsOf';
import { evaluated, scenarioOf } from './costs/scenarioOf';

const own = {
  baseModel: 'own',
  tunedModel: 'own',
  helperModel: 'own',
  embeddingModel: 'own',
} as const;

it('a model of one’s own costs what one says, and nothing where one says nothing', () => {
  const priceOverrides = { 'baseModel.input': 2, 'baseModel.output': 10 } as const;
  const { costs, inputs } = evaluated({ choices: own, priceOverrides });
  // (2,000 instructions and examples + 150 of the question) × $2 + 400 × $10, a million tokens each.
  expect(costs.projections.prompting.perQuery).toBeCloseTo(0.0083, 12);
  expect(costs.projections.tuning.perQuery).toBe(0);
  expect(inputs.models.baseModel).toMatchObject({ id: 'own', provider: 'Your own prices' });
});

it('a model of one’s own is always to be had, but its context window is not known', () => {
  const { costs } = evaluated({ choices: { ...own, factsInPrompt: true } });
  for (const id of approachIds) {
    const { isPossible, isAvailable, cautions } = costs.availability[id];
    expect([isPossible, isAvailable]).toEqual([true, true]);
    expect(cautions.map(({ kind }) => kind)).toContain('contextUnknown');
  }
});

it('without our own labour no hour costs anything, and the rate is kept', () => {
  const parameters = { hourlyRate: 80 };
  const { costs, inputs, scenario } = evaluated({ parameters, choices: { countLabour: false } });
  expect(inputs.parameters.hourlyRate).toBe(0);
  expect(scenario.parameters.hourlyRate).toBe(80);
  expect(costs.projections.prompting.once).toBe(0);
  expect(evaluated({ parameters }).costs.projections.prompting.once).toBe(16 * 80);
});

// What fits in a prompt travels there, unless rights differ, many pay for it, or facts are not needed.
const small: Answers = { material: 'small', gap: 'facts' };
it.each<[boolean, string, Answers]>([
  [true, 'a small collection', small],
  [false, 'a large collection', { ...small, material: 'large' }],
  [false, 'a collection of unknown size', { gap: 'facts' }],
  [false, 'rights per user', { ...small, rights: 'yes' }],
  [true, 'no rights per user', { ...small, rights: 'no' }],
  [true, 'as many queries as a prompt is paid for', { ...small, queries: 10_000 }],
  [false, 'one query more', { ...small, queries: 10_001 }],
  [
    true,
    'one query more where a search would take too long',
    {
      ...small,
      queries: 10_001,
      speed: 'instant',
    },
  ],
  [false, 'one query more and some time', { ...small, queries: 10_001, speed: 'fast' }],
  [true, 'an unknown gap', { material: 'small' }],
  [true, 'a gap in both', { ...small, gap: 'both' }],
  [false, 'a gap in behaviour alone', { ...small, gap: 'behaviour' }],
  [
    true,
    'a gap in behaviour, and sources that must be cited',
    {
      ...small,
      gap: 'behaviour',
      cite: 'must',
      change: 'daily',
    },
  ],
])('documents in the prompt by default is %s: %s', (expected, _, answers) => {
  expect(inputsOf({ answers }).factsInPrompt).toBe(expected);
});

it.each([
  ['2026-11', '2026-11', 1],
  ['2026-11', '2027-01', 3],
  ['2026-03', '2028-02', 24],
  ['2026-11', '2025-12', -10],
] as const)('from %s on, %s is month %i of the plan', (start, month, expected) => {
  expect(monthsUntil(start, month)).toBe(expected);
});

// gemini-3.8-flash doubles in January 2027: 0.75 and 3.75 before, 1.50 and 7.50 from then on.
const announced = {
  baseModel: 'gemini-3.8-flash',
  helperModel: 'gpt-5',
  start: '2026-11',
} as const;

it('charges an announced price from its month on', () => {
  const { phases } = inputsOf({ choices: announced });
  expect(phases.map(({ from, base }) => [from, base.input, base.output])).toEqual([
    [1, 0.75, 3.75],
    [3, 1.5, 7.5],
  ]);
  const both = inputsOf({ choices: { ...announced, helperModel: 'gemini-3.8-flash' } }).phases;
  expect(both.map(({ from, helper }) => [from, helper.input])).toEqual([
    [1, 0.75],
    [3, 1.5],
  ]);
});

it('charges announced prices one after the other, whichever model comes first', () => {
  const { answers, ...setting } = scenarioOf({
    choices: { ...announced, baseModel: 'gpt-5', helperModel: 'gemini-3.8-flash' },
  });
  const gpt5 = newestPriceTable.chat['gpt-5'];
  if (!gpt5) throw new Error('No such model');
  const next = { from: '2027-06-01', input: 9, output: 9 } as const;
  const table = {
    ...newestPriceTable,
    chat: { ...newestPriceTable.chat, 'gpt-5': { ...gpt5, next } },
  };
  const decided = recommendation(answers, defaultWeights);
  const { phases } = inputs({ ...setting, answers }, decided, table);
  expect(phases.map(({ from, base, helper }) => [from, base.input, helper.input])).toEqual([
    [1, gpt5.input, 0.75],
    [3, gpt5.input, 1.5],
    [8, 9, 1.5],
  ]);
});

it('leaves open what nobody chose', () => {
  expect(inputsOf({})).toMatchObject({ have: 'nothing', countLabour: true, start: '2026-11' });
  const choices = { have: 'rag', countLabour: false, start: '2027-02' } as const;
  expect(inputsOf({ choices })).toMatchObject(choices);
});

it('takes the default for a model that the table lacks', () => {
  const { models } = inputsOf({ choices: { baseModel: 'model-of-2024' } });
  expect(models.baseModel.id).toBe(defaultModels.baseModel);
});

it('counts the queries and examples that were answered', () => {
  const { parameters } = inputsOf({ answers: { queries: 123, examples: 456 } });
  expect([parameters.queries, parameters.examples]).toEqual([123, 456]);
});

it.each(['2027-01', '2027-06'] as const)(
  'charges it at once where the plan begins in %s',
  (start) => {
    const { phases } = inputsOf({ choices: { ...announced, start } });
    expect(phases.map(({ from, base }) => [from, base.input])).toEqual([[1, 1.5]]);
  },
);

it('a price of one’s own ends what is announced for that model, and for no other', () => {
  const steps = (priceOverrides: Scenario['priceOverrides']) =>
    inputsOf({
      choices: { ...announced, helperModel: 'gemini-3.8-flash' },
      priceOverrides,
    }).phases.map(({ base, helper }) => [base.input, helper.input]);
  expect(steps({ 'baseModel.input': 2 })).toEqual([
    [2, 0.75],
    [2, 1.5],
  ]);
  expect(steps({ 'helperModel.output': 2 })).toEqual([
    [0.75, 0.75],
    [1.5, 0.75],
  ]);
  expect(steps({ 'baseModel.input': 2, 'helperModel.output': 2 })).toEqual([[2, 0.75]]);
});

it('has no more answered by the base model than retrieval leaves', () => {
  const { parameters } = inputsOf({ parameters: { retrievalShare: 0.7, baseShare: 0.5 } });
  expect(parameters.baseShare).toBeCloseTo(0.3, 12);
  expect(
    inputsOf({ parameters: { retrievalShare: 0.4, baseShare: 0.5 } }).parameters.baseShare,
  ).toBe(0.5);
});
