import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Answers, questionIds } from '../../../src/model/decide/questions';
import { outcomeOf } from '../../../src/model/decide/recommendation';
import { decidingQuestion } from '../../../src/ui/verdict/decidingQuestion';
import { completeAnswers } from '../../support/anyAnswers';
import { evaluated } from './evaluated';

const open = fc.uniqueArray(fc.constantFrom(...questionIds), { minLength: 1, maxLength: 5 });

it('names every outcome that the open answers can still lead to', () => {
  let named = 0;
  fc.assert(
    fc.property(completeAnswers, open, completeAnswers, (answers, unknown, others) => {
      const unsure = Object.fromEntries(unknown.map((id) => [id, 'unsure']));
      const evaluation = evaluated({ answers: { ...answers, ...unsure } });
      const deciding = decidingQuestion(evaluation);
      if (!deciding) return;
      named += 1;
      const found = Object.fromEntries(unknown.map((id) => [id, others[id]]));
      const outcome = outcomeOf({ ...answers, ...found }, evaluation.weights);
      const possible = deciding.exceptions.map((exception) => exception.outcome);
      expect([evaluation.decision.outcome, ...possible]).toContain(outcome);
    }),
    { numRuns: 300 },
  );
  expect(named).toBeGreaterThan(20);
});

it('is none while nothing is answered, and none once nothing is open', () => {
  expect(decidingQuestion(evaluated({}))).toBeUndefined();
  const answers: Answers = { gap: 'facts', change: 'weekly', material: 'large', examples: 0 };
  expect(decidingQuestion(evaluated({ answers: { ...answers, speed: 'fast' } }))).toBeUndefined();
});
