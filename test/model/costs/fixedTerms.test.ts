import { expect, it } from 'vitest';
import { monthlyTerms, onceTerms } from '../../../src/model/costs/fixedTerms';
import type { Inputs } from '../../../src/model/inputs';
import { inputsOf } from './inputsOf';

const plain = inputsOf({});
const given: Inputs = {
  ...plain,
  models: {
    ...plain.models,
    embeddingModel: { ...plain.models.embeddingModel, input: 2, dimensions: 1_000 },
    tunedModel: { ...plain.models.tunedModel, training: 3 },
  },
  parameters: {
    ...plain.parameters,
    hourlyRate: 100,
    promptHours: 2,
    promptUpkeepHours: 1,
    // 1,000 × 500 × 1.1 = 550,000 tokens, at $2 a million $1.10; 1,100 pieces of 4,000 bytes
    pages: 1_000,
    tokensPerPage: 500,
    overlap: 0.1,
    chunkTokens: 500,
    changedShare: 0.5,
    ragHours: 30,
    ragUpkeepHours: 3,
    storeMonthly: 50,
    storePerGb: 100,
    // 1,000 × 500 × 2 = 1,000,000 tokens at $3
    examples: 1_000,
    tokensPerExample: 500,
    epochs: 2,
    prepHours: 20,
    evalHours: 10,
    tuningUpkeepHours: 4,
    retrainHours: 6,
    retrainsPerYear: 6,
    hybridRetrainsPerYear: 3,
  },
};

const noRetrieval = { retrievalWork: 0, indexing: 0 };
const noTraining = { exampleWork: 0, evaluationWork: 0, training: 0 };
const prompt = { promptWork: 200 };
const retrieval = { retrievalWork: 3_000, indexing: expect.closeTo(1.1, 9) };
const training = { exampleWork: 2_000, evaluationWork: 1_000, training: 3 };

it.each([
  ['prompting', 'nothing', { ...prompt, ...noRetrieval, ...noTraining }],
  ['rag', 'nothing', { ...prompt, ...retrieval, ...noTraining }],
  ['tuning', 'nothing', { ...prompt, ...noRetrieval, ...training }],
  ['hybrid', 'nothing', { ...prompt, ...retrieval, ...training }],
  ['hybrid', 'rag', { ...prompt, ...noRetrieval, ...training }],
  ['hybrid', 'tuned', { ...prompt, ...retrieval, ...noTraining }],
  ['hybrid', 'both', { ...prompt, ...noRetrieval, ...noTraining }],
] as const)('what %s costs once, where we have %s', (approach, have, expected) => {
  expect(onceTerms(approach, { ...given, have })).toEqual(expected);
});

const noUpkeep = {
  retrievalUpkeep: 0,
  reindexing: 0,
  storePlan: 0,
  storage: 0,
  tuningUpkeep: 0,
  retraining: 0,
  retrainingWork: 0,
};
const retrievalUpkeep = {
  retrievalUpkeep: 300,
  reindexing: expect.closeTo(0.55, 9),
  storePlan: 50,
  storage: expect.closeTo(0.44, 9), // 4.4 million bytes at $100 a thousand million
};

it.each([
  ['prompting', noUpkeep],
  ['rag', { ...noUpkeep, ...retrievalUpkeep }],
  ['tuning', { ...noUpkeep, tuningUpkeep: 400, retraining: 1.5, retrainingWork: 300 }],
  [
    'hybrid', // retrained half as often
    { ...retrievalUpkeep, tuningUpkeep: 400, retraining: 0.75, retrainingWork: 150 },
  ],
] as const)('what %s costs a month', (approach, expected) => {
  expect(monthlyTerms(approach, given)).toEqual({ promptUpkeep: 100, ...expected });
});

it('takes the usual number of dimensions where a model lists none', () => {
  const { dimensions: _, ...unlisted } = given.models.embeddingModel;
  const models = { ...given.models, embeddingModel: unlisted };
  expect(monthlyTerms('rag', { ...given, models }).storage).toBeCloseTo(0.44 * 1.536, 9);
});
