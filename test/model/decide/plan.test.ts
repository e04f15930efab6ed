import { expect, it } from 'vitest';
import type { Plan } from '../../../src/model/decide/plan';
import type { Answers } from '../../../src/model/decide/questions';
import { recommendation } from '../../../src/model/decide/recommendation';
import { defaultWeights } from '../../../src/model/decide/weights';

const decided = (answers: Answers) => recommendation(answers, defaultWeights);

// Facts 30 + 20 + 20 = 70, behaviour 25 + 15 = 40.
const both: Answers = { gap: 'both', change: 'weekly', material: 'large', format: 'strict' };

const rows: [string, Answers, Omit<Plan, 'promptFirst'>][] = [
  ['one step where nothing is held back', { ...both, examples: 60 }, { now: 'hybrid' }],
  [
    'training later while examples are too few',
    { ...both, examples: 20 },
    { now: 'rag', next: { approach: 'hybrid', once: ['too-few-examples'] } },
  ],
  [
    'retrieval before training where both are held back',
    { ...both, rights: 'no', cite: 'must', material: 'small', examples: 20 },
    {
      now: 'prompting',
      next: { approach: 'rag', once: ['fits-in-prompt'] },
      later: { approach: 'hybrid', once: ['too-few-examples'] },
    },
  ],
  [
    'every limit that has to be lifted first, the deciding one before the others',
    { ...both, examples: 20, training: 'none', release: 'days' },
    {
      now: 'rag',
      next: {
        approach: 'hybrid',
        once: ['no-training-route', 'too-few-examples', 'release-in-days'],
      },
    },
  ],
  [
    'no later step for what structured outputs do for good',
    { gap: 'behaviour', format: 'schema', examples: 60 },
    { now: 'prompting' },
  ],
  ['no step where no option meets every limit', { ...both, speed: 'instant' }, {}],
];

it.each(rows)('has %s', (_, answers, steps) => {
  const { promptFirst: __, ...plan } = decided(answers).plan;
  expect(plan).toEqual(steps);
});

it.each([
  [true, { gap: 'untried' }],
  [true, { gap: 'nothing' }],
  [true, { gap: 'facts', testset: 'no' }],
  [false, { gap: 'facts' }],
  [false, { gap: 'facts', testset: 'unsure' }],
] satisfies [boolean, Answers][])(
  'begins with a prompt and a test set (%s) given %j',
  (first, answers) => {
    expect(decided(answers).plan.promptFirst).toBe(first);
  },
);

it.each([
  ['router', { task: 'converse', queries: 100_001 }],
  ['generator', { task: 'converse', queries: 100_000 }],
  ['generator', { task: 'converse' }],
  ['generator', { task: 'answer', queries: 5_000_000 }],
] satisfies [string, Answers][])('combines as a %s given %j', (pattern, answers) => {
  expect(decided(answers).pattern).toBe(pattern);
});
