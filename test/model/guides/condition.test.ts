import { expect, it } from 'vitest';
import type { Answers, QuestionId } from '../../../src/model/decide/questions';
import {
  conditionsOf,
  holds,
  openQuestions,
  type Test,
  type Truth,
} from '../../../src/model/guides/condition';

const weekly: Test = { question: 'change', oneOf: ['weekly', 'daily'] };
const cited: Test = { question: 'cite', oneOf: ['must'] };
const both: Test = { allOf: [weekly, cited] };
const either: Test = { anyOf: [weekly, cited] };

const truths: [Test, Answers, Truth, string][] = [
  [weekly, { change: 'daily' }, 'yes', 'one of the options'],
  [weekly, { change: 'never' }, 'no', 'another option'],
  [weekly, { change: 'unsure' }, 'unknown', 'unsure is as unknown as no answer'],
  [weekly, {}, 'unknown', 'no answer'],
  [{ question: 'examples', over: 1_000 }, { examples: 1_000 }, 'no', '1,000 is not over 1,000'],
  [{ question: 'examples', over: 1_000 }, { examples: 1_001 }, 'yes', 'over the bound'],
  [{ question: 'examples', from: 500 }, { examples: 500 }, 'yes', 'the bound itself counts'],
  [{ question: 'examples', from: 500 }, { examples: 499 }, 'no', 'below the bound'],
  [{ question: 'examples', from: 500 }, { examples: 0 }, 'no', 'none is an answer'],
  [{ question: 'examples', below: 100 }, { examples: 100 }, 'no', 'the bound is not below it'],
  [{ question: 'examples', below: 100 }, { examples: 99 }, 'yes', 'below the bound'],
  [both, { change: 'never' }, 'no', 'one part is enough to fail a join of all'],
  [both, { change: 'weekly' }, 'unknown', 'one part is not enough to meet it'],
  [both, { change: 'weekly', cite: 'must' }, 'yes', 'all parts hold'],
  [either, { cite: 'must' }, 'yes', 'one part is enough to meet a join of any'],
  [either, { cite: 'no' }, 'unknown', 'one part is not enough to fail it'],
  [either, { change: 'never', cite: 'no' }, 'no', 'no part holds'],
];

it.each(truths)('%j on %j is %s: %s', (test, answers, truth) => {
  expect(holds(test, answers)).toBe(truth);
});

const undecided: [Test, Answers, QuestionId[]][] = [
  [{ anyOf: [both, { question: 'gap', oneOf: ['both'] }] }, { cite: 'no' }, ['gap']],
  [{ allOf: [either, { question: 'gap', oneOf: ['both'] }] }, { cite: 'must' }, ['gap']],
  [{ allOf: [weekly, cited] }, {}, ['change', 'cite']],
  [either, { change: 'weekly' }, []],
];

it.each(undecided)('%j on %j still depends on %j', (test, answers, questions) => {
  expect(openQuestions(test, answers)).toEqual(questions);
});

it('lists the single conditions of a test in the order in which they are written', () => {
  const gap: Test = { question: 'gap', oneOf: ['both'] };
  expect(conditionsOf(gap)).toEqual([gap]);
  expect(conditionsOf({ allOf: [cited, either] })).toEqual([cited, weekly, cited]);
  expect(conditionsOf({ anyOf: [gap, both] })).toEqual([gap, weekly, cited]);
});
