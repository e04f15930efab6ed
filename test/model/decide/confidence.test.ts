import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newestPriceTable } from '../../../src/data/prices/priceTables';
import { type Answers, listedAnswers, questionIds } from '../../../src/model/decide/questions';
import { type ConfidenceLevel, evaluate } from '../../../src/model/evaluate';
import { blankScenario } from '../../../src/share/blankScenario';
import { anyAnswers, completeAnswers } from '../../support/anyAnswers';
import { withAnswer } from '../../support/plainDecision';

const levels: readonly ConfidenceLevel[] = ['low', 'medium', 'high'];
const decisionOn = (answers: Answers) =>
  evaluate({ ...blankScenario(newestPriceTable.asOf), answers }, newestPriceTable).decision;
const level = (answers: Answers) => levels.indexOf(decisionOn(answers).confidence);

// Not every answer makes surer: “no test set” or a contradiction makes less sure than not knowing.
it('not knowing never makes surer than the best answer would', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...questionIds), (answers, question) => {
      const unknown = level({ ...answers, [question]: 'unsure' });
      const best = Math.max(
        ...listedAnswers(question).map(({ answer }) =>
          level(withAnswer(answers, question, answer)),
        ),
      );
      expect(unknown).toBeLessThanOrEqual(best);
    }),
    { numRuns: 60 },
  );
});

it('asked and not known is as unsure as never asked', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...questionIds), (answers, question) => {
      const { [question]: _, ...never } = answers;
      expect(level({ ...answers, [question]: 'unsure' })).toBe(level(never));
    }),
    { numRuns: 50 },
  );
});

// Facts 30 + 20 + 20 + 25 = 95 and behaviour 25 + 15 + 15 + 8 = 63, with everything that counts known.
const clear: Answers = {
  gap: 'both',
  change: 'weekly',
  material: 'large',
  cite: 'must',
  rights: 'no',
  format: 'strict',
  task: 'sort',
  examples: 2_000,
  speed: 'relaxed',
  queries: 50_000,
  release: 'months',
  training: 'self',
  stakes: 'low',
};

const rows: [ConfidenceLevel, string, Answers][] = [
  ['high', 'everything that counts is clear', {}],
  ['medium', 'there is no test set', { testset: 'no' }],
  ['medium', 'personal data would be trained on', { rights: 'yes' }],
  ['medium', 'nothing is known to be wrong', { gap: 'nothing' }],
  ['medium', 'nobody knows whether a model can be trained', { training: 'unsure' }],
  ['low', 'behaviour is on its border, 25 + 15', { task: 'draft', examples: 60 }],
];

it.each(rows)('is %s where %s', (expected, _, change) => {
  expect(decisionOn({ ...clear, ...change }).confidence).toBe(expected);
});

it('is never high with a warning or a conflict', () => {
  fc.assert(
    fc.property(completeAnswers, (answers) => {
      const { confidence, warnings, conflicts } = decisionOn(answers);
      if (warnings.length + conflicts.length > 0) expect(confidence).not.toBe('high');
    }),
    { numRuns: 60 },
  );
});
