import { expect, it } from 'vitest';
import type { ApproachId } from '../../../src/model/approaches';
import type { Caution, Obstacle } from '../../../src/model/costs/availability';
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
