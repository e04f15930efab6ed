import { expect, it } from 'vitest';
import type { ApproachId, PatternId } from '../../../src/model/approaches';
import {
  answeringCall,
  promptingCall,
  type QueryTerms,
  queryTerms,
  queryUsd,
  rewritingCall,
  routingCall,
  tunedCall,
} from '../../../src/model/costs/terms';
import type { Inputs } from '../../../src/model/inputs';
import { inputsOf } from './inputsOf';

const plain = inputsOf({});
const given: Inputs = {
  ...plain,
  factsInPrompt: true,
  models: {
    ...plain.models,
    embeddingModel: { ...plain.models.embeddingModel, input: 1 },
  },
  parameters: {
    ...plain.parameters,
    instructionTokens: 400,
    exampleTokens: 100,
    questionTokens: 50,
    answerTokens: 200,
    pages: 10,
    tokensPerPage: 500,
    chunks: 4,
    chunkTokens: 500,
    promptTrim: 0.25,
    rerankPer1k: 2,
    searchPer1k: 1,
    retrievalShare: 0.5,
    baseShare: 0.25,
  },
};

it.each([
  ['the question with everything', promptingCall(given), [500, 5_000, 50, 200]],
  ['what was retrieved', answeringCall(given), [500, 0, 2_050, 200]],
  ['the tuned model with documents', tunedCall(given, 'documents'), [300, 5_000, 50, 200]],
  ['the tuned model with context', tunedCall(given, 'context'), [300, 0, 2_050, 200]],
  ['the tuned model alone', tunedCall(given, 'nothing'), [300, 0, 50, 200]],
  ['the rewriter', rewritingCall(given), [0, 0, 150, 40]],
  ['the router', routingCall(given), [200, 0, 50, 5]],
])(
  '%s: prefix, documents, fresh and output tokens',
  (_, call, [prefix, documents, fresh, output]) => {
    expect(call).toEqual({ prefix, documents, fresh, output });
  },
);

it('leaves documents out where they do not travel in the prompt', () => {
  const without = { ...given, factsInPrompt: false };
  expect(promptingCall(without).documents).toBe(0);
  expect(tunedCall(without, 'documents').documents).toBe(0);
});

const rates = (input: number, output: number) => ({ input, cached: input, write: input, output });
const phase = { from: 1, base: rates(2, 10), tuned: rates(3, 6), helper: rates(1, 4) };

/** USD millionths: 50 tokens embedded at $1, $2 and $1 a thousand queries. */
const search = { questionEmbedding: 50, reranking: 2_000, searchFee: 1_000 };
const halfSearch = { questionEmbedding: 25, reranking: 1_000, searchFee: 500 };

// USD millionths a query. The base model: 5,550 × 2 + 200 × 10 = 13,100 with everything and
// 2,550 × 2 + 200 × 10 = 7,100 with what was retrieved. The tuned one: 350 × 3 + 200 × 6 = 2,250.
const rows: [ApproachId, PatternId, Partial<QueryTerms>][] = [
  ['prompting', 'generator', { baseCall: 13_100 }],
  ['rag', 'generator', { ...search, baseCall: 7_100 }],
  ['tuning', 'generator', { tunedCall: 17_250 }],
  ['hybrid', 'generator', { ...search, tunedCall: 8_250 }],
  ['hybrid', 'rewriter', { ...search, tunedCall: 690, baseCall: 7_100 }],
  ['hybrid', 'router', { ...halfSearch, helperCall: 270, baseCall: 6_825, tunedCall: 562.5 }],
  ['hybrid', 'cascade', { ...halfSearch, tunedCall: 2_250, baseCall: 3_550 }],
];

it.each(rows)('what a query costs with %s as %s', (approach, pattern, expected) => {
  const setting = { ...given, pattern };
  const terms = queryTerms(approach, setting, phase);
  const millionths = Object.entries(terms).map(([id, usd]) => [id, Math.round(usd * 1e8) / 100]);
  expect(Object.fromEntries(millionths)).toEqual({
    questionEmbedding: 0,
    reranking: 0,
    searchFee: 0,
    baseCall: 0,
    tunedCall: 0,
    helperCall: 0,
    ...expected,
  });
  const total = Object.values(expected).reduce((sum, usd) => sum + usd, 0);
  expect(queryUsd(approach, setting, phase) * 1e6).toBeCloseTo(total, 6);
});
