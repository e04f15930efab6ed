import { expect, it } from 'vitest';
import { type Answers, isNothingKnown } from '../../../src/model/decide/questions';

it.each<[boolean, Answers]>([
  [true, {}],
  [true, { gap: 'unsure', queries: 'unsure' }],
  [false, { gap: 'unsure', stakes: 'low' }],
  [false, { queries: 0 }],
])('that nothing is known is %s of %o', (expected, answers) => {
  expect(isNothingKnown(answers)).toBe(expected);
});
