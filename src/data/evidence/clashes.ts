import type { Answers } from '../../model/decide/questions';
import type { Test } from '../../model/guides/condition';
import { behaviourFails, changesOften, mustCite, strictFormat } from '../guides/sharedTests';
import type { Clash } from './clash';

const stable: Test = { question: 'change', oneOf: ['never', 'quarterly', 'monthly'] };
const noCitations: Test = { question: 'cite', oneOf: ['nice', 'no'] };
const looseFormat: Test = { question: 'format', oneOf: ['some', 'loose'] };
const nothingToRead: Test = { question: 'material', oneOf: ['none'] };
const upTo100000: Test = { question: 'queries', below: 100_001 };
const over100000: Test = { question: 'queries', over: 100_000 };
const upTo1000: Test = { question: 'examples', below: 1_001 };
const over1000: Test = { question: 'examples', over: 1_000 };
const from500: Test = { question: 'examples', from: 500 };
const under50: Test = { question: 'examples', below: 50 };

const supportBot: Answers = {
  gap: 'both',
  change: 'weekly',
  material: 'large',
  cite: 'nice',
  format: 'strict',
  task: 'converse',
  examples: 2_000,
  speed: 'interactive',
  queries: 50_000,
};
const houseStyle: Answers = {
  gap: 'behaviour',
  change: 'never',
  material: 'none',
  cite: 'no',
  format: 'strict',
  task: 'draft',
  examples: 800,
  speed: 'interactive',
  queries: 50_000,
};
const noExamples: Answers = {
  gap: 'both',
  change: 'never',
  material: 'large',
  cite: 'no',
  format: 'strict',
  examples: 0,
  speed: 'interactive',
  queries: 300_000,
};

/** Where the sources cannot all be right: what each says, and which answers lead to our decision. */
export const clashes = {
  U1: {
    title: 'Facts that change, and few examples',
    situation: 'The facts change every week, and there are 1,000 examples or fewer.',
    when: { allOf: [changesOften, upTo1000] },
    says: [
      { sources: ['S0.tree.L2'], outcome: 'prompting' },
      { sources: ['S3.flow.P1', 'S4.sheet.1', 'S0.when.rag.1'], outcome: 'rag' },
    ],
    readings: [
      {
        says: 'A help centre with 200 examples',
        answers: { gap: 'facts', change: 'weekly', material: 'large', examples: 200 },
      },
    ],
    why: {
      says: 'Facts that are missing and keep changing have to be looked up, however many examples there are. The tree alone says otherwise, by a question that joins two.',
      sources: ['S0.tree.Q2'],
    },
    contradictions: ['CX-26'],
  },
  U2: {
    title: 'Many examples, much traffic, nothing strict',
    situation:
      'Stable knowledge, over 1,000 examples, over 100,000 queries a month, no hurry and a loose format.',
    when: {
      allOf: [
        stable,
        over1000,
        over100000,
        looseFormat,
        noCitations,
        { question: 'speed', oneOf: ['relaxed', 'interactive', 'fast'] },
      ],
    },
    says: [
      { sources: ['S0.tree.L5'], outcome: 'hybrid' },
      { sources: ['S3.flow.P5', 'S4.sheet.6'], outcome: 'tuning' },
    ],
    readings: [
      {
        says: 'Sorting, with nothing to look up',
        answers: {
          gap: 'behaviour',
          change: 'never',
          material: 'none',
          cite: 'no',
          format: 'loose',
          task: 'sort',
          examples: 3_000,
          speed: 'interactive',
          queries: 300_000,
        },
      },
      {
        says: 'The same with documents that it has to know',
        answers: {
          gap: 'both',
          change: 'never',
          material: 'large',
          cite: 'no',
          format: 'loose',
          task: 'sort',
          examples: 3_000,
          speed: 'interactive',
          queries: 300_000,
        },
      },
    ],
    why: {
      says: 'Whether there is anything to look up decides, and the tree never asks.',
      sources: ['S0.tree.Q3', 'S0.tree.Q4'],
    },
    contradictions: ['CX-27'],
  },
  U3: {
    title: 'The support bot',
    situation: 'It talks with customers from articles that change every week; 2,000 examples.',
    when: { allOf: [changesOften, over1000, { question: 'task', oneOf: ['converse'] }] },
    says: [
      { sources: ['S3.quick.3', 'S0.tree.L3'], outcome: 'hybrid' },
      { sources: ['S3.flow.P1'], outcome: 'rag' },
    ],
    readings: [
      { says: 'With a voice that must hold', answers: supportBot },
      {
        says: 'With any readable tone',
        answers: { ...supportBot, gap: 'facts', format: 'loose' },
      },
    ],
    why: {
      says: 'The articles are right about different bots. A voice that must hold, and a prompt that fails at it, are what training is for.',
      sources: [],
    },
    contradictions: ['CX-29'],
  },
  U4: {
    title: 'Trading: live facts, at once',
    situation: 'Facts change from minute to minute and answers must come fast.',
    when: {
      allOf: [
        { question: 'change', oneOf: ['live'] },
        { question: 'speed', oneOf: ['fast', 'instant'] },
      ],
    },
    says: [
      { sources: ['S3.quick.6'], outcome: 'tuning' },
      { sources: ['S3.flow.P1', 'S3.when.rag.1'], outcome: 'rag' },
      { sources: ['S0.tree.L3'], outcome: 'hybrid' },
    ],
    readings: [
      {
        says: 'Judging signals that a feed brings',
        answers: {
          gap: 'both',
          change: 'live',
          material: 'none',
          cite: 'no',
          format: 'strict',
          task: 'sort',
          examples: 2_000,
          speed: 'instant',
          queries: 500_000,
        },
      },
      {
        says: 'Answering questions on market news, with sources',
        answers: {
          gap: 'facts',
          change: 'live',
          material: 'large',
          cite: 'must',
          format: 'loose',
          task: 'answer',
          examples: 0,
          speed: 'interactive',
          queries: 500_000,
        },
      },
    ],
    why: {
      says: 'Two products under one name. In the first a feed puts the facts into the prompt and a small trained model judges them; in the second people read passages.',
      sources: [],
    },
    contradictions: ['CX-30', 'CX-15'],
  },
  U5: {
    title: 'A house style without documents',
    situation:
      'Stable, no sources to be shown, at most 100,000 queries a month, a strict tone, 500 examples or more, and nothing to look up.',
    when: {
      allOf: [stable, noCitations, strictFormat, nothingToRead, from500, upTo100000],
    },
    says: [
      { sources: ['S3.flow.P3'], outcome: 'rag' },
      {
        sources: ['S4.sheet.3', 'S1.win.style', 'S2.when.ft.1'],
        outcome: 'tuning',
      },
      { sources: ['S0.tree.L2'], outcome: 'prompting', says: 'Up to 1,000 examples' },
      { sources: ['S0.tree.L5'], outcome: 'hybrid', says: 'Above 1,000 examples' },
    ],
    readings: [
      { says: 'With 800 examples', answers: houseStyle },
      { says: 'With 3,000 examples', answers: { ...houseStyle, examples: 3_000 } },
    ],
    why: {
      says: 'There is nothing to retrieve, and a style that prompting does not hold is the best case for training.',
      sources: ['E16'],
    },
    contradictions: ['CX-32', 'CX-23'],
  },
  U6: {
    title: 'A strict format and no examples',
    situation:
      'Stable, over 100,000 queries a month, the format is critical, and there are no examples to train on.',
    when: { allOf: [stable, noCitations, over100000, strictFormat, under50] },
    says: [
      { sources: ['S3.flow.P4'], outcome: 'hybrid' },
      { sources: ['S0.tree.L1'], outcome: 'rag', says: 'With documents' },
      { sources: ['S0.tree.L2'], outcome: 'prompting', says: 'Without documents' },
      { sources: ['E12'], says: 'Refuses to train on fewer than 10 examples' },
    ],
    readings: [
      { says: 'With documents', answers: noExamples },
      {
        says: 'Without documents',
        answers: { ...noExamples, gap: 'behaviour', material: 'none' },
      },
    ],
    why: {
      says: 'What cannot be trained cannot be recommended. The plan starts with what works today and names the examples that would open the next step.',
      sources: ['E12'],
    },
    contradictions: ['CX-31', 'CX-01'],
  },
  U7: {
    title: '600 examples and much traffic',
    situation: 'Stable, over 100,000 queries a month, between 500 and 1,000 examples.',
    when: {
      allOf: [stable, over100000, looseFormat, noCitations, from500, upTo1000],
    },
    says: [
      { sources: ['S3.flow.P5'], outcome: 'tuning' },
      { sources: ['S0.tree.L2'], outcome: 'prompting' },
      { sources: ['S1.ex'], says: 'Would call it too few to train' },
    ],
    readings: [
      {
        says: 'Sorting, with nothing to look up',
        answers: {
          gap: 'behaviour',
          change: 'never',
          material: 'none',
          cite: 'no',
          format: 'loose',
          task: 'sort',
          examples: 600,
          queries: 300_000,
        },
      },
    ],
    why: {
      says: 'By the advice of two vendors 600 are well above a start, so a pilot is worth it.',
      sources: ['E12', 'E13'],
    },
    contradictions: ['CX-01'],
  },
  U8: {
    title: '3,000 examples: plenty or too few',
    situation: 'More than 1,000 examples and fewer than 10,000.',
    when: {
      allOf: [over1000, { question: 'examples', below: 10_000 }, behaviourFails],
    },
    says: [
      { sources: ['S0.ex.abundant', 'S0.ex.hyb'], says: 'Plenty' },
      { sources: ['S1.ex'], says: 'Too few' },
    ],
    readings: [
      {
        says: 'A classifier',
        answers: {
          gap: 'behaviour',
          change: 'never',
          material: 'none',
          format: 'strict',
          task: 'sort',
          examples: 3_000,
        },
      },
    ],
    why: {
      says: 'Nobody measured a need for 10,000, and a thousand chosen examples were enough for general behaviour.',
      sources: ['E18'],
    },
    contradictions: ['CX-01'],
  },
  U9: {
    title: 'Sources, a strict format and many examples',
    situation:
      'Stable knowledge, every answer must name its source, the format is strict, 2,000 examples.',
    when: { allOf: [stable, mustCite, strictFormat, over1000] },
    says: [
      { sources: ['S3.flow.P2'], outcome: 'rag' },
      { sources: ['S0.tree.L5'], outcome: 'hybrid' },
      {
        sources: ['S4.sheet.2', 'S4.sheet.3'],
        outcome: 'hybrid',
        says: 'Lines for both sides fire',
      },
    ],
    readings: [
      {
        says: 'Audited letters in a house style',
        answers: {
          gap: 'both',
          change: 'never',
          material: 'large',
          cite: 'must',
          format: 'strict',
          examples: 2_000,
          speed: 'interactive',
        },
      },
    ],
    why: {
      says: 'Only retrieved text can be quoted, and where prompting does not hold a strict style, training is what is left. So both are the target at once: nothing in these answers holds training back. The way there still begins with RAG, which is useful by itself and takes days.',
      sources: ['S4.q.2', 'S2.num.deploy', 'E16', 'CX-34'],
    },
    contradictions: ['CX-21', 'CX-31'],
  },
  U10: {
    title: 'Weekly change within a tenth of a second',
    situation: 'The facts change every week or day, and answers must begin within 100 ms.',
    when: {
      allOf: [
        { question: 'change', oneOf: ['weekly', 'daily'] },
        { question: 'speed', oneOf: ['instant'] },
      ],
    },
    says: [
      { sources: ['S0.tree.L3'], outcome: 'hybrid' },
      { sources: ['S0.lat.add'], says: 'Rules out a search, which adds half a second or more' },
    ],
    readings: [
      {
        says: 'A support bot that must answer at once',
        answers: { ...supportBot, cite: 'no', speed: 'instant' },
      },
    ],
    why: {
      says: 'Facts that must be searched cannot arrive in time. More time, or facts prepared beforehand, would open a way.',
      sources: ['S0.lat.add'],
    },
    contradictions: ['CX-28', 'CX-15'],
  },
  U11: {
    title: 'Not sure',
    situation: 'Nothing has been tried, and little is known.',
    when: { question: 'gap', oneOf: ['untried'] },
    says: [
      { sources: ['S4.sheet.7'], outcome: 'rag' },
      { sources: ['S0.tree.L2', 'S2.mistake.4'], outcome: 'prompting' },
    ],
    readings: [
      {
        says: 'No documents, no examples',
        answers: { gap: 'untried', material: 'none', examples: 0 },
      },
      {
        says: 'Documents whose facts a prompt is known to lack',
        answers: { gap: 'facts', material: 'large' },
      },
    ],
    why: {
      says: 'A prompt is tried quickly and shows what is missing. Where facts are missing and there are documents, retrieval comes first.',
      sources: ['S2.mistake.4'],
    },
    contradictions: ['CX-34'],
  },
  U12: {
    title: 'The cheapest at 10,000 queries a month',
    situation: 'At most 100,000 queries a month, and money decides.',
    when: upTo100000,
    says: [
      { sources: ['S3.vol.table'], outcome: 'tuning' },
      { sources: ['S3.flow.D', 'S4.cost.default'], outcome: 'rag' },
    ],
    readings: [
      {
        says: 'A help centre',
        answers: {
          gap: 'facts',
          change: 'monthly',
          material: 'large',
          cite: 'no',
          examples: 1_000,
          queries: 10_000,
        },
        byCost: true,
      },
    ],
    why: {
      says: 'The table counts neither preparation nor hosting. With both, and among the approaches that do the job, the sums decide for your own numbers.',
      sources: ['CX-06'],
    },
    contradictions: ['CX-06', 'CX-12'],
  },
} as const satisfies Record<string, Clash>;

export type ClashId = keyof typeof clashes;
export const clashIds = Object.keys(clashes) as ClashId[];

/** A clash in the general type rather than the table’s literal one. */
export function clash(id: ClashId): Clash {
  return clashes[id];
}
