import { expect, it } from 'vitest';
import { supportBot } from '../../../src/data/situations/supportBot';
import { chartNote } from '../../../src/ui/cost/chartNote';
import { evaluated } from '../verdict/evaluated';

const { answers } = supportBot;
const facts = { gap: 'facts', change: 'weekly', material: 'large' } as const;

it('says of a tuned model in the picture where its saving comes from, in the currency shown', () => {
  expect(chartNote(evaluated({ answers })).saving?.says).toMatch(
    /Hybrid saves \$0\.0\d+ on every answer: \d+% by the smaller model, \d+% by the shorter prompt\.$/,
  );
  const money = { currency: 'EUR', rate: 0.92 } as const;
  expect(chartNote(evaluated({ answers, money })).saving?.says).toMatch(
    /Hybrid saves €0\.0\d+ on every answer/,
  );
});

it('says nothing of savings where no tuned model is compared, or nothing is answered', () => {
  expect(chartNote(evaluated({})).saving).toBeUndefined();
  expect(chartNote(evaluated({ answers: { ...facts, training: 'none' } })).saving).toBeUndefined();
});
