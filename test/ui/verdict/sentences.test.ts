import { describe, expect, it } from 'vitest';
import { supportBot } from '../../../src/data/situations/supportBot';
import { ticketClassifier } from '../../../src/data/situations/workedSituations';
import type { Answers } from '../../../src/model/decide/questions';
import type { Scenario } from '../../../src/model/scenario';
import { plainText } from '../../../src/ui/verdict/costSentence';
import { verdictSentences } from '../../../src/ui/verdict/sentences';
import { evaluated } from './evaluated';

/** The crossing holds for the pattern in force, which follows the volume in a conversation. */
const GENERATOR = ' That is Hybrid as a tuned generator; over 100,000 it would be a router.';

const bot = supportBot.answers;
const handbook: Answers = {
  gap: 'facts',
  change: 'never',
  material: 'small',
  cite: 'no',
  rights: 'no',
  speed: 'interactive',
  queries: 5_000,
  testset: 'yes',
};
const collision: Answers = {
  gap: 'both',
  change: 'weekly',
  material: 'large',
  cite: 'no',
  format: 'strict',
  examples: 2_000,
  speed: 'instant',
  queries: 50_000,
};

function sentences(scenario: Partial<Scenario>) {
  const { cost, ...rest } = verdictSentences(evaluated(scenario));
  return { ...rest, cost: plainText(cost) };
}

type Row = readonly [name: string, scenario: Partial<Scenario>, now: string];

describe('what to do now', () => {
  const rows: readonly Row[] = [
    [
      'nothing answered: what is open, not an outcome',
      {},
      'Still open: RAG 58%, Prompting 24%, Hybrid 9.4%, no option 5.4% and Fine-tuning 3.7%.',
    ],
    [
      'one question decides: what it would change',
      { answers: bot },
      'Hybrid – unless you have no way to train a model: then RAG.',
    ],
    [
      'one number decides: its exact border',
      { answers: { ...bot, training: 'api', examples: 'unsure' } },
      'RAG – unless there are at least 50 checked examples: then Hybrid.',
    ],
    [
      'one number decides, with two other ends',
      {
        answers: {
          ...ticketClassifier.answers,
          training: 'api',
          release: 'weeks',
          examples: 'unsure',
        },
      },
      'Prompting – unless there are at least 50 checked examples: then Fine-tuning.',
    ],
    [
      'several questions could still change it: how likely it stays',
      { answers: ticketClassifier.answers },
      'Fine-tuning so far – that holds in 60% of the cases still open.',
    ],
    [
      'another outcome is likelier than the one so far',
      { answers: { queries: 50_000 } },
      'Prompting so far – but 63% of the cases still open end at RAG.',
    ],
    [
      'settled, with questions left',
      { answers: { ...bot, testset: 'yes', training: 'none', stakes: 'unsure' } },
      'RAG now, Hybrid once there is a way to train and serve a model.',
    ],
    [
      'settled by what matters, nothing held back',
      {
        answers: {
          gap: 'facts',
          change: 'weekly',
          material: 'large',
          examples: 0,
          speed: 'relaxed',
        },
      },
      'RAG – no open question can change that.',
    ],
    ['everything answered', { answers: { ...bot, training: 'api' } }, 'Hybrid.'],
    [
      'no prompt tried yet',
      { answers: { ...bot, gap: 'untried', format: 'loose', training: 'api' } },
      'First a prompt and a test set of 20 questions, then RAG.',
    ],
    [
      'no test set yet',
      { answers: { ...bot, training: 'api', testset: 'no' } },
      'First a prompt and a test set of 20 questions, then Hybrid.',
    ],
    [
      'no test set yet and one question open',
      { answers: { ...bot, testset: 'no' } },
      'First a prompt and a test set of 20 questions, then Hybrid – unless you have no way to train a model: then RAG.',
    ],
    [
      'a prompt may be all',
      { answers: { gap: 'nothing', change: 'never', material: 'none', cite: 'no', examples: 0 } },
      'First a prompt and a test set of 20 questions; Prompting may be all it takes.',
    ],
    ['none', { answers: collision }, 'No option meets every limit.'],
    [
      'the documents outgrow the model',
      { answers: handbook, parameters: { pages: 9_000 } },
      'Prompting fits the answers, but a call takes 3,600,000 tokens and gpt-6.1-terra reads 1,050,000 at most.',
    ],
    [
      'the model is gone',
      {
        answers: { ...bot, training: 'api' },
        choices: { tunedModel: 'openai_gpt-4.1-nano-2025-04-14' },
      },
      'Hybrid fits the answers, but from 23 October 2026 tuned gpt-4.1-nano is retired.',
    ],
  ];
  it.each(rows)('%s', (_, scenario, now) => {
    expect(sentences(scenario).now).toBe(now);
  });
});

describe('why', () => {
  const rows: readonly Row[] = [
    [
      'two needs: what stands behind each',
      { answers: bot },
      'Facts have to come from outside because facts change about every week; behaviour has to be trained because tone or format must hold every time.',
    ],
    [
      'a limit that decided',
      { answers: { ...bot, training: 'none' } },
      'Facts have to come from outside because facts change about every week; behaviour has to be trained because tone or format must hold every time; training has to wait, because there is no way to train and serve a tuned model.',
    ],
    [
      'a need that is met without training',
      { answers: { gap: 'behaviour', format: 'schema', queries: 5_000, speed: 'relaxed' } },
      'Behaviour falls short because tone or format must hold every time and a good prompt fails on behaviour; that needs no training, because a valid schema is enforced by the provider’s structured outputs.',
    ],
    [
      'no need: how far from one',
      { answers: { gap: 'nothing', change: 'never', material: 'none', cite: 'no', examples: 0 } },
      'Neither fetching facts (0 of 40 points) nor training (3 of 40 points) is called for.',
    ],
    [
      'none: what collides',
      { answers: collision },
      'What collides: facts have to come from outside, a search alone takes longer than a tenth of a second and the material is some thousand pages, too much for a prompt.',
    ],
    [
      'none: nothing to quote',
      { answers: { gap: 'behaviour', cite: 'must', material: 'none' } },
      'What collides: answers must name their source, but there is no material to quote from.',
    ],
  ];
  it.each(rows)('%s', (_, scenario, why) => {
    expect(sentences(scenario).why).toBe(why);
  });
});

describe('the way out', () => {
  const rows: readonly Row[] = [
    [
      'none: the smallest single changes first',
      { answers: collision },
      'A way opens if an answer may take half a second to begin: Hybrid; if the material is at most 500 pages: Fine-tuning; if the facts change from minute to minute: Fine-tuning.',
    ],
    [
      'none: what the team can decide before what it finds',
      { answers: { cite: 'must', material: 'none' } },
      'A way opens if naming sources is good to have but no must: Prompting; if the material is at most 500 pages: Prompting.',
    ],
    [
      'another approach does the same job',
      { answers: handbook, parameters: { pages: 9_000 } },
      'Send less with each query or choose a model that reads more, or take RAG, which does the same job.',
    ],
  ];
  it.each(rows)('%s', (_, scenario, wayOut) => {
    expect(sentences(scenario).wayOut).toBe(wayOut);
  });

  it('is not spoken of where nothing blocks', () => {
    expect(sentences({ answers: bot }).wayOut).toBeUndefined();
  });
});

describe('the one number that matters', () => {
  const rows: readonly (readonly [string, Partial<Scenario>, string])[] = [
    [
      'against a contender',
      {
        answers: {
          gap: 'facts',
          change: 'weekly',
          material: 'large',
          queries: 20_000,
          examples: 100,
        },
      },
      'RAG costs $17,900 over 24 months at 20,000 queries a month, Hybrid $30,000.',
    ],
    [
      'against the outcome after the other answer, which does less',
      { answers: bot },
      'Hybrid costs $32,200 over 24 months at 50,000 queries a month; RAG, without trained behaviour, would cost $24,700.',
    ],
    [
      'against the next step of the plan',
      { answers: { ...bot, training: 'none' } },
      'RAG costs $24,700 over 24 months at 50,000 queries a month; Hybrid, the next step of the plan, would cost $32,200.',
    ],
    [
      'alone',
      { answers: { ...bot, training: 'api' } },
      'Hybrid costs $32,200 over 24 months at 50,000 queries a month, $1,340 a month on average; no other approach can do the same job here.',
    ],
    [
      'where the number of queries is our assumption and grows',
      { answers: { gap: 'nothing' }, parameters: { months: 1, growth: 0.1 } },
      'Prompting costs $1,020 over 1 month starting at an assumed 50,000 queries a month, RAG $4,670.',
    ],
    [
      'of what cannot be had as things are set',
      { answers: handbook, parameters: { pages: 9_000 } },
      'Prompting would cost $253,000 over 24 months at 5,000 queries a month, RAG $14,500.',
    ],
    [
      'with where most cases end, where that is neither of the two',
      { answers: { gap: 'facts' } },
      'Prompting costs $6,140 over 24 months at an assumed 50,000 queries a month, Fine-tuning $17,500. RAG, where 74% of the cases still open end, would cost $24,700.',
    ],
    ['none', { answers: collision }, ''],
    ['nothing answered', {}, ''],
  ];
  it.each(rows)('%s', (_, scenario, cost) => {
    expect(sentences(scenario).cost).toBe(cost);
  });
});

describe('the break-even in volume', () => {
  const hosted = (baseModel: string, queriesPerGpuHour: number): Partial<Scenario> => ({
    answers: bot,
    choices: { tunedModel: 'together_dedicated', baseModel, pattern: 'router' },
    parameters: { queriesPerGpuHour, peakFactor: 3, minReplicas: 0 },
  });
  const rows: readonly (readonly [string, Partial<Scenario>, string | undefined])[] = [
    [
      'once',
      { answers: bot },
      `Above 98,700 queries a month Hybrid is the cheaper of the two.${GENERATOR}`,
    ],
    [
      'of growing traffic',
      { answers: bot, parameters: { growth: 0.05 } },
      `Above 53,200 queries in the first month Hybrid is the cheaper of the two.${GENERATOR}`,
    ],
    [
      'never',
      { ...hosted('gpt-6.1-terra', 100), choices: { tunedModel: 'together_dedicated' } },
      `RAG is the cheaper of the two at any volume.${GENERATOR}`,
    ],
    [
      'three times',
      hosted('claude-opus-5', 500),
      'Between 180,000 and 243,000 and above 327,000 queries a month Hybrid is the cheaper of the two, otherwise RAG.',
    ],
    [
      'twice',
      { ...hosted('claude-opus-5', 500), answers: ticketClassifier.answers },
      'Between 122,000 and 123,000 queries a month Hybrid is the cheaper of the two, otherwise Fine-tuning.',
    ],
    [
      'too often to list',
      {
        ...hosted('gpt-6.1-terra', 500),
        parameters: { queriesPerGpuHour: 500, peakFactor: 1, minReplicas: 0 },
      },
      'Which of the two is cheaper changes 11 times between 1,370,000 and 4,480,000 queries a month; above that it is Hybrid.',
    ],
    [
      'where both cost the same',
      {
        answers: ticketClassifier.answers,
        choices: { pattern: 'cascade' },
        // A cascade that never retrieves, with an index that costs nothing.
        parameters: {
          retrievalShare: 0,
          ragHours: 0,
          ragUpkeepHours: 0,
          storeMonthly: 0,
          pages: 0,
        },
      },
      'Both cost the same at any volume.',
    ],
    ['without anyone to compare', { answers: { ...bot, training: 'api' } }, undefined],
    ['of none', { answers: collision }, undefined],
  ];
  it.each(rows)('%s', (_, scenario, breakEven) => {
    expect(sentences(scenario).breakEven).toBe(breakEven);
  });

  it('says it exactly where rounding would put the present number on the wrong side', () => {
    const queries = 98_699; // Hybrid is cheaper from 98,697.8 on, which rounds to 98,700
    expect(sentences({ answers: { ...bot, queries } }).breakEven).toBe(
      `Above 98,698 queries a month Hybrid is the cheaper of the two.${GENERATOR}`,
    );
  });
});

describe('beside the numbers', () => {
  it('says where the saving of the tuned model comes from', () => {
    expect(sentences({ answers: bot }).saving).toBe(
      'Hybrid saves $0.00638 on every answer: 82% by the smaller model, 18% by the shorter prompt.',
    );
  });

  it('gives no figure to what hardly counts', () => {
    const choices = {
      baseModel: 'gemini-3.8-flash',
      tunedModel: 'openai_gpt-4.1-mini-2025-04-14',
      start: '2026-12',
    } as const;
    expect(sentences({ answers: bot, choices }).saving).toBe(
      'Hybrid saves $0.000737 on every answer, practically all of it by the shorter prompt.',
    );
  });

  it('says what the dearer model takes away again', () => {
    const cheap = { answers: bot, choices: { baseModel: 'gpt-6-luna' } };
    expect(sentences(cheap).saving).toBeUndefined();
    expect(sentences({ ...cheap, parameters: { exampleTokens: 50_000 } }).saving).toBe(
      'Hybrid saves $0.00297 on every answer: $0.00342 by the shorter prompt, less $0.000444 for the dearer model.',
    );
  });

  it('claims no saving where both are tuned', () => {
    expect(sentences({ answers: ticketClassifier.answers }).saving).toBeUndefined();
  });

  it('says once for each model what ends within the horizon, in the order of the days', () => {
    const choices = { baseModel: 'gpt-5', tunedModel: 'openai_gpt-4.1-mini-2025-04-14' };
    expect(sentences({ answers: bot, choices }).closing).toEqual([
      'Hybrid relies on tuned gpt-4.1-mini, which takes no new customers since 7 May 2026, cannot be trained by anyone from 6 January 2027 and retires on 14 January 2027.',
      'RAG relies on gpt-5, which retires on 11 December 2026.',
    ]);
  });

  it('says nothing of what ends later', () => {
    const choices = { baseModel: 'gpt-5' };
    expect(sentences({ answers: bot, choices, parameters: { months: 1 } }).closing).toEqual([]);
  });
});

describe('a price that changes within the horizon', () => {
  const choices = { baseModel: 'gemini-3.8-flash' };

  it('is said once for each model, with both prices and the day', () => {
    expect(sentences({ answers: { ...bot, training: 'none' }, choices }).priceChanges).toEqual([
      'RAG relies on gemini-3.8-flash, which goes from $0.75 in, $3.75 out to $1.50 in, $7.50 out for a million tokens on 1 January 2027; the totals count with it.',
    ]);
  });

  it('is not spoken of before its month, or once it has happened', () => {
    const answers: Answers = { ...bot, training: 'none' };
    expect(sentences({ answers, choices, parameters: { months: 1 } }).priceChanges).toEqual([]);
    const start = '2027-01' as const;
    expect(sentences({ answers, choices: { ...choices, start } }).priceChanges).toEqual([]);
  });
});

describe('confidence', () => {
  const rows: readonly Row[] = [
    [
      'what fits, but cannot be had as things are set',
      {
        answers: { ...bot, training: 'api' },
        choices: { tunedModel: 'openai_gpt-4.1-nano-2025-04-14' },
      },
      'Confidence high that Hybrid fits; as things are set it cannot be had.',
    ],
    [
      'an open question',
      { answers: bot },
      'Confidence medium. It would rise with an answer on “A way to train”.',
    ],
    ['no doubt', { answers: { ...bot, training: 'api' } }, 'Confidence high.'],
    [
      'no test set',
      { answers: { ...bot, training: 'api', testset: 'no' } },
      'Confidence medium. It would rise with a test set of 20 questions.',
    ],
    [
      'a contradiction',
      { answers: { gap: 'behaviour', cite: 'must', material: 'none' } },
      'Confidence medium. It would rise with an end to the contradiction in “Sources in the answer” and “Reference material”.',
    ],
  ];
  it.each(rows)('%s', (_, scenario, confidence) => {
    expect(sentences(scenario).confidence).toBe(confidence);
  });
});

it('says so where the alternative cannot be had', () => {
  const { closing } = sentences({ answers: bot, choices: { baseModel: 'gpt-4.1-nano' } });
  expect(closing).toContain('RAG cannot be had: from 23 October 2026 gpt-4.1-nano is retired.');
});
