import { expect, it } from 'vitest';
import type { Answers, QuestionId } from '../../../src/model/decide/questions';
import { previousQuestion, unansweredAfter } from '../../../src/ui/decide/questionOrder';

const answers: Answers = { gap: 'both', change: 'weekly', speed: 'fast', stakes: 'unsure' };

// Answered on this visit: speed, then change. Answered before: gap and stakes.
it.each<[QuestionId, QuestionId | undefined]>([
  ['cite', 'change'],
  ['change', 'speed'],
  ['speed', 'stakes'],
  ['stakes', 'gap'],
  ['gap', undefined],
])('Back from %s leads to %s', (question, previous) => {
  expect(previousQuestion(question, answers, ['speed', 'cite', 'change'])).toBe(previous);
});

it('there is no way back before the first answer', () => {
  expect(previousQuestion('gap', {}, [])).toBeUndefined();
});

it.each<[QuestionId, QuestionId]>([
  ['gap', 'material'],
  ['speed', 'queries'],
  ['testset', 'material'],
])('behind %s the next unanswered question is %s', (question, next) => {
  expect(unansweredAfter(question, answers)).toBe(next);
});
