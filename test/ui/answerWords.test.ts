import { expect, it } from 'vitest';
import { answerWords } from '../../src/ui/answerWords';

it.each([
  ['change', 'weekly', 'About every week'],
  ['queries', 50_000, '50,000 queries a month'],
  ['examples', 1, '1 example'],
  ['speed', 'unsure', 'I don’t know'],
  ['speed', undefined, 'Not answered'],
] as const)('%s answered with %s reads “%s”', (question, answer, words) => {
  expect(answerWords(question, answer)).toBe(words);
});
