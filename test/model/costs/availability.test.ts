import { expect, it } from 'vitest';
import { newestPriceTable } from '../../../src/data/prices/priceTables';
import { type ApproachId, approachIds } from '../../../src/model/approaches';
import {
  type Caution,
  callsByApproach,
  type Obstacle,
} from '../../../src/model/costs/availability';
import { inputsOf } from './inputsOf';
import { evaluated } from './scenarioOf';

type Row = readonly [
  says: string,
  setting: Parameters<typeof evaluated>[0],
  approach: ApproachId,
  expected: { readonly obstacles?: readonly Obstacle[]; readonly cautions?: readonly Caution[] },
];

const closing = { tunedModel: 'openai_gpt-4.1-2025-04-14' };
const closedToNew: Caution = { kind: 'closedToNew', date: '2026-05-07' };

const rows: readonly Row[] = [
  [
    'a base model retired before the start',
    { choices: { baseModel: 'gpt-4.1-nano' } },
    'rag',
    { obstacles: [{ kind: 'retired', role: 'baseModel', date: '2026-10-23' }] },
  ],
  [
    'a base model that retires in the month of the start',
    { choices: { baseModel: 'gpt-5', start: '2026-12' } },
    'prompting',
    { obstacles: [{ kind: 'retired', role: 'baseModel', date: '2026-12-11' }] },
  ],
  [
    'a base model that retires inside the horizon',
    { choices: { baseModel: 'gpt-5', start: '2026-11' } },
    'prompting',
    { cautions: [{ kind: 'retires', role: 'baseModel', date: '2026-12-11' }] },
  ],
  [
    'a base model that retires in the last month',
    { choices: { baseModel: 'gpt-5', start: '2026-11' }, parameters: { months: 2 } },
    'prompting',
    { cautions: [{ kind: 'retires', role: 'baseModel', date: '2026-12-11' }] },
  ],
  [
    'a base model that retires after the horizon',
    { choices: { baseModel: 'gpt-5', start: '2026-11' }, parameters: { months: 1 } },
    'prompting',
    {},
  ],
  [
    'a model that the approach does not call',
    { choices: { baseModel: 'gpt-4.1-nano' } },
    'tuning',
    { cautions: [{ kind: 'contextUnknown', role: 'tunedModel', tokens: 750 }] },
  ],
  [
    'training that closes inside the horizon, and a model that retires then',
    { choices: closing },
    'tuning',
    {
      cautions: [
        { kind: 'contextUnknown', role: 'tunedModel', tokens: 750 },
        { kind: 'retires', role: 'tunedModel', date: '2027-01-14' },
        closedToNew,
        { kind: 'trainingCloses', date: '2027-01-06' },
      ],
    },
  ],
  [
    'training that closes in the last month',
    { choices: { ...closing, start: '2026-12' }, parameters: { months: 2 } },
    'tuning',
    {
      cautions: [
        { kind: 'contextUnknown', role: 'tunedModel', tokens: 750 },
        { kind: 'retires', role: 'tunedModel', date: '2027-01-14' },
        closedToNew,
        { kind: 'trainingCloses', date: '2027-01-06' },
      ],
    },
  ],
  [
    'training that closes after the horizon, and has closed to new customers',
    { choices: { ...closing, start: '2026-05' }, parameters: { months: 1 } },
    'tuning',
    { cautions: [{ kind: 'contextUnknown', role: 'tunedModel', tokens: 750 }, closedToNew] },
  ],
  [
    'training that closes to anyone after the horizon only',
    { choices: { ...closing, start: '2026-04' }, parameters: { months: 1 } },
    'tuning',
    { cautions: [{ kind: 'contextUnknown', role: 'tunedModel', tokens: 750 }] },
  ],
  [
    'training closed to everyone by the start',
    { choices: { ...closing, start: '2027-01' } },
    'tuning',
    {
      obstacles: [
        { kind: 'retired', role: 'tunedModel', date: '2027-01-14' },
        { kind: 'trainingClosed', date: '2027-01-06' },
      ],
      cautions: [{ kind: 'contextUnknown', role: 'tunedModel', tokens: 750 }],
    },
  ],
  [
    'documents too long for the context window',
    {
      choices: { factsInPrompt: true, baseModel: 'claude-haiku-4-5' },
      parameters: { pages: 500, tokensPerPage: 400 },
    },
    'prompting',
    // 800 + 1,200 of prefix, 200,000 of documents, 150 asked, 400 answered
    {
      obstacles: [{ kind: 'tooLong', role: 'baseModel', tokens: 202_550, contextWindow: 200_000 }],
    },
  ],
  [
    'documents that fill the context window to the last token',
    {
      choices: { factsInPrompt: true, baseModel: 'claude-haiku-4-5' },
      // 1,050 + 1,200 of prefix, 197,200 of documents, 150 asked, 400 answered
      parameters: { pages: 493, tokensPerPage: 400, instructionTokens: 1_050 },
    },
    'prompting',
    {},
  ],
  [
    'the longer of two calls to the same model, of a router that also asks it with the documents',
    {
      choices: { pattern: 'router', baseModel: 'gpt-6-sol', factsInPrompt: true },
      parameters: { retrievalShare: 0.4, baseShare: 0.3, pages: 500, tokensPerPage: 400 },
    },
    'hybrid',
    {
      cautions: [
        { kind: 'contextUnknown', role: 'helperModel', tokens: 355 },
        { kind: 'contextUnknown', role: 'baseModel', tokens: 202_550 },
        { kind: 'contextUnknown', role: 'tunedModel', tokens: 750 },
      ],
    },
  ],
  [
    'the longer of two calls to the same model, of a router that hands one of them passages',
    {
      choices: { pattern: 'router', baseModel: 'gpt-6-sol' },
      parameters: { retrievalShare: 0.4, baseShare: 0.3 },
    },
    'hybrid',
    {
      cautions: [
        { kind: 'contextUnknown', role: 'helperModel', tokens: 355 },
        // 2,000 of prefix, 150 asked, 8 passages of 500, 400 answered
        { kind: 'contextUnknown', role: 'baseModel', tokens: 6_550 },
        { kind: 'contextUnknown', role: 'tunedModel', tokens: 750 },
      ],
    },
  ],
  [
    'documents in the prompt, for the approach that retrieves them instead',
    {
      choices: { factsInPrompt: true, baseModel: 'claude-haiku-4-5' },
      parameters: { pages: 500, tokensPerPage: 400 },
    },
    'rag',
    {},
  ],
  [
    'a context window that nobody states',
    { choices: { baseModel: 'gpt-6-sol' } },
    'prompting',
    { cautions: [{ kind: 'contextUnknown', role: 'baseModel', tokens: 2_550 }] },
  ],
  [
    'no way to train',
    { answers: { training: 'none' } },
    'tuning',
    {
      obstacles: [{ kind: 'noTrainingRoute' }],
      cautions: [{ kind: 'contextUnknown', role: 'tunedModel', tokens: 750 }],
    },
  ],
  ['no way to train, where nothing is trained', { answers: { training: 'none' } }, 'rag', {}],
  [
    'five examples',
    { answers: { examples: 5 } },
    'tuning',
    {
      obstacles: [{ kind: 'underTenExamples', examples: 5 }],
      cautions: [{ kind: 'contextUnknown', role: 'tunedModel', tokens: 750 }],
    },
  ],
  [
    'ten examples',
    { answers: { examples: 10 } },
    'tuning',
    { cautions: [{ kind: 'contextUnknown', role: 'tunedModel', tokens: 750 }] },
  ],
];

it.each(rows)('%s', (_, setting, approach, { obstacles = [], cautions = [] }) => {
  const found = evaluated(setting).costs.availability[approach];
  expect(found.obstacles).toEqual(obstacles);
  expect(found.cautions).toEqual(cautions);
  expect(found.isPossible).toBe(obstacles.every(({ kind }) => kind !== 'tooLong'));
  expect(found.isAvailable).toBe(obstacles.every(({ kind }) => kind === 'tooLong'));
});

it('leaves what cannot be had out of the cheapest', () => {
  const { costs } = evaluated({ choices: { baseModel: 'gpt-4.1-nano' } });
  expect(costs.projections.prompting.horizonTotal).toBeLessThan(
    costs.projections.tuning.horizonTotal,
  );
  expect(costs.cheapest).toBe('tuning');
});

it.each(['router', 'cascade'] as const)(
  'a %s that never retrieves needs no base model',
  (pattern) => {
    const { costs } = evaluated({
      choices: { pattern, baseModel: 'gpt-4.1', start: '2027-02' },
      parameters: { retrievalShare: 0 },
    });
    expect(costs.availability.hybrid.isAvailable).toBe(true);
    expect(costs.availability.rag.isAvailable).toBe(false);
  },
);

it.each([
  ['prompting', 'generator', {}, ['baseModel']],
  ['rag', 'generator', {}, ['baseModel']],
  ['tuning', 'generator', {}, ['tunedModel']],
  ['hybrid', 'generator', {}, ['tunedModel']],
  ['hybrid', 'rewriter', {}, ['tunedModel', 'baseModel']],
  ['hybrid', 'router', {}, ['helperModel', 'baseModel', 'baseModel', 'tunedModel']],
  ['hybrid', 'router', { baseShare: 0 }, ['helperModel', 'baseModel', 'tunedModel']],
  [
    'hybrid',
    'router',
    { retrievalShare: 0, baseShare: 0.3 },
    ['helperModel', 'baseModel', 'tunedModel'],
  ],
  ['hybrid', 'router', { retrievalShare: 0, baseShare: 0 }, ['helperModel', 'tunedModel']],
  ['hybrid', 'cascade', {}, ['tunedModel', 'baseModel']],
  ['hybrid', 'cascade', { retrievalShare: 0 }, ['tunedModel']],
] as const)('%s as a %s with %o calls %o', (approach, pattern, shares, roles) => {
  const parameters = { retrievalShare: 0.4, baseShare: 0.3, ...shares };
  const calls = callsByApproach(approach, inputsOf({ choices: { pattern }, parameters }));
  expect(calls.map(({ role }) => role)).toEqual(roles);
});

it('hands the tuned model of a generator what was found, and fine-tuning alone the documents', () => {
  const given = inputsOf({ choices: { factsInPrompt: true, pattern: 'generator' } });
  const read = (approach: ApproachId) =>
    callsByApproach(approach, given).map(({ call }) => [call.documents, call.fresh]);
  const { pages, tokensPerPage, questionTokens, chunks, chunkTokens } = given.parameters;
  expect(read('tuning')).toEqual([[pages * tokensPerPage, questionTokens]]);
  expect(read('hybrid')).toEqual([[0, questionTokens + chunks * chunkTokens]]);
});

it('needs an embedding model only where it retrieves', () => {
  const { embedding } = newestPriceTable;
  const ending = Object.fromEntries(
    Object.entries(embedding).map(([id, price]) => [
      id,
      { ...price, retires: '2026-10-01' as const },
    ]),
  );
  const { availability } = evaluated({}, { ...newestPriceTable, embedding: ending }).costs;
  const isAvailable = approachIds.map((id) => [id, availability[id].isAvailable]);
  expect(Object.fromEntries(isAvailable)).toEqual({
    prompting: true,
    rag: false,
    tuning: true,
    hybrid: false,
  });
});
