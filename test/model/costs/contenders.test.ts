import { expect, it } from 'vitest';
import { cheapestOf } from '../../../src/model/costs/contenders';
import type { Answers } from '../../../src/model/decide/questions';
import { evaluated } from './scenarioOf';

type Choices = NonNullable<Parameters<typeof evaluated>[0]['choices']>;
const factsAndTraining: Answers = {
  ...{ gap: 'both', change: 'weekly', material: 'large', format: 'strict' },
  ...{ task: 'converse', examples: 2_000, training: 'api' },
};

it.each<readonly [string, Answers, Choices, string, readonly string[]]>([
  ['nothing answered: all four', {}, {}, 'prompting', ['prompting', 'rag', 'tuning', 'hybrid']],
  ['facts: only what retrieves', { gap: 'facts', change: 'weekly' }, {}, 'rag', ['rag', 'hybrid']],
  [
    'facts, and documents travel in the prompt: every approach has them',
    { gap: 'facts', change: 'weekly', material: 'small' },
    { factsInPrompt: true },
    'prompting',
    ['prompting', 'rag', 'tuning', 'hybrid'],
  ],
  [
    'facts, and the documents outgrow the context window of the one model whose window is known',
    { gap: 'facts', change: 'weekly', material: 'large' },
    { factsInPrompt: true },
    'rag',
    ['rag', 'tuning', 'hybrid'],
  ],
  [
    'facts that fit in the prompt, with few queries',
    { gap: 'facts', change: 'weekly', material: 'small', queries: 5_000 },
    {},
    'prompting',
    ['prompting', 'rag', 'tuning', 'hybrid'],
  ],
  [
    'facts by a live feed reach every approach; behaviour must be trained',
    {
      ...{ gap: 'both', change: 'live', material: 'none', format: 'strict', task: 'reason' },
      ...{ examples: 5_000, speed: 'fast', training: 'self' },
    },
    {},
    'hybrid',
    ['tuning', 'hybrid'],
  ],
  [
    'facts by a live feed alone reach every approach',
    { gap: 'facts', change: 'live', material: 'none' },
    {},
    'rag',
    ['prompting', 'rag', 'tuning', 'hybrid'],
  ],
  ['facts and training: Hybrid alone', factsAndTraining, {}, 'hybrid', ['hybrid']],
  [
    'training cannot be had: RAG, which is recommended instead',
    { ...factsAndTraining, training: 'none' },
    {},
    'rag',
    ['rag'],
  ],
  [
    'a valid schema comes from structured outputs for every approach',
    { gap: 'behaviour', format: 'schema', task: 'sort', examples: 2_000, queries: 20_000 },
    {},
    'prompting',
    ['prompting', 'rag', 'tuning', 'hybrid'],
  ],
  [
    'no material to retrieve: the need for facts is not held against anyone',
    { gap: 'facts', change: 'weekly', material: 'none', stakes: 'high' },
    {},
    'prompting',
    ['prompting', 'rag', 'tuning', 'hybrid'],
  ],
  [
    'facts at once: no search is fast enough, and none is left',
    { gap: 'facts', change: 'weekly', material: 'large', speed: 'instant' },
    {},
    'none',
    [],
  ],
  [
    'facts at once stay out of reach, whatever somebody puts into the prompt',
    { gap: 'facts', change: 'weekly', material: 'large', speed: 'instant' },
    { factsInPrompt: true },
    'none',
    [],
  ],
  [
    'the tuned model cannot be trained any more',
    { gap: 'behaviour', format: 'strict', task: 'sort', examples: 2_000, training: 'api' },
    { tunedModel: 'openai_gpt-4.1-2025-04-14', start: '2027-02' },
    'tuning',
    [],
  ],
])('%s', (_, answers, choices, outcome, contenders) => {
  const { decision, costs } = evaluated({ answers, choices });
  expect(decision.outcome).toBe(outcome);
  expect(costs.contenders).toEqual(contenders);
  const totals = costs.contenders.map((id) => costs.projections[id].horizonTotal);
  const cheapest = costs.cheapestContender && costs.projections[costs.cheapestContender];
  expect(cheapest?.horizonTotal).toBe(totals.length > 0 ? Math.min(...totals) : undefined);
});

it('says what the others leave unmet', () => {
  const { unmet } = evaluated({ answers: factsAndTraining }).costs;
  expect(unmet).toEqual({
    prompting: ['facts', 'behaviour'],
    rag: ['behaviour'],
    tuning: ['facts'],
    hybrid: [],
  });
});

const settled: Answers = {
  ...{ gap: 'facts', change: 'weekly', material: 'large', cite: 'must', rights: 'yes' },
  ...{ format: 'loose', task: 'answer', examples: 0, speed: 'relaxed', queries: 50_000 },
  ...{ release: 'weeks', training: 'none', stakes: 'high', testset: 'yes' },
};

it.each<readonly [string, Answers, object | undefined]>([
  [
    'against the nearest contender',
    { gap: 'facts', change: 'weekly' },
    { recommended: 'rag', alternative: 'hybrid', because: 'contender' },
  ],
  [
    'against the next step, where there is no other contender',
    { ...factsAndTraining, examples: 20, training: 'none' },
    { recommended: 'rag', alternative: 'hybrid', because: 'next' },
  ],
  [
    'against where an open answer would lead, where there is neither',
    factsAndTraining,
    { recommended: 'hybrid', alternative: 'rag', because: 'open' },
  ],
  ['alone, where no answer is open either', settled, { recommended: 'rag' }],
  [
    'not at all, where no option is left',
    { gap: 'facts', change: 'weekly', material: 'large', speed: 'instant' },
    undefined,
  ],
])('the headline compares %s', (_, answers, headline) => {
  expect(evaluated({ answers }).headline).toEqual(headline);
});

it('takes the cheapest of several contenders as the nearest', () => {
  // Prompting is recommended; of the rest fine-tuning is the cheapest (17,454 against 24,744 for RAG).
  expect(evaluated({}).headline?.alternative).toBe('tuning');
});

it('takes the first of equally cheap ones, and none of none', () => {
  const totals = { prompting: 3, rag: 2, tuning: 2, hybrid: 2 };
  expect(cheapestOf(['prompting', 'rag', 'tuning', 'hybrid'], totals)).toBe('rag');
  expect(cheapestOf(['hybrid', 'tuning'], totals)).toBe('hybrid');
  expect(cheapestOf([], totals)).toBeUndefined();
});

it('holds against training that nobody offers that it is missing', () => {
  const { unmet } = evaluated({ answers: { ...factsAndTraining, training: 'none' } }).costs;
  expect(unmet.tuning).toContain('behaviour');
});

it.each<readonly [string, Answers, readonly string[]]>([
  [
    'a live feed beside documents reaches only what retrieves',
    { gap: 'facts', change: 'live', material: 'large' },
    ['rag', 'hybrid'],
  ],
  [
    'what must answer at once has no time to search',
    { gap: 'facts', change: 'weekly', material: 'small', speed: 'instant' },
    ['prompting', 'tuning'],
  ],
])('%s', (_, answers, contenders) => {
  expect(evaluated({ answers }).costs.contenders).toEqual(contenders);
});
