import { expect, it } from 'vitest';
import { outcomeOf } from '../../../src/model/decide/recommendation';
import { defaultWeights } from '../../../src/model/decide/weights';
import decisions from '../../cases/decisions.json';
import { askedOnQuickestWay, quickestWay, situations } from '../../support/quickest';

it('settles after a median of at most 7 questions', () => {
  expect(quickestWay().median).toBeLessThanOrEqual(7);
});

it.each(
  situations.map((situation, i) => ({ ...situation, expected: decisions[i]?.expect.outcome })),
)('leads $id to the outcome of all its answers: $expected', ({ answers, expected }) => {
  const asked = askedOnQuickestWay(answers);
  const given = Object.fromEntries(asked.map((question) => [question, answers[question]]));
  expect(outcomeOf(given, defaultWeights)).toBe(expected);
  expect(outcomeOf(answers, defaultWeights)).toBe(expected);
});
