import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newestPriceTable, priceTables } from '../../src/data/prices/priceTables';
import { listedAnswers, type QuestionId, questionIds } from '../../src/model/decide/questions';
import { evaluate } from '../../src/model/evaluate';
import { decodeScenario } from '../../src/share/scenarioCodec';

/** A link's answers, some to questions that have been renamed or removed since. */
const link = fc.subarray([...questionIds], { minLength: 1 }).chain((questions) =>
  fc.tuple(
    ...questions.map((question) =>
      fc.record({
        question: fc.constant(question),
        answer: fc.constantFrom(...listedAnswers(question).map(({ answer }) => answer)),
        isGone: fc.boolean(),
      }),
    ),
  ),
);

it('lands on the first open question, keeps every valid answer and says what it dropped', () => {
  fc.assert(
    fc.property(link, (answers) => {
      const pairs = answers.map(
        ({ question, answer, isGone }) => `${isGone ? `old${question}` : question}=${answer}`,
      );
      const { scenario, problems } = decodeScenario(`#/1/${pairs.join('/')}`, priceTables);
      const kept = answers.filter(({ isGone }) => !isGone);
      const dropped = answers.filter(({ isGone }) => isGone).map(({ question }) => question);
      expect(Object.keys(scenario.answers)).toHaveLength(kept.length);
      for (const { question, answer } of kept) {
        // Numbers below a parameter's least are read as its least, and said so.
        const least = question === 'queries' ? 100 : 0;
        const value = typeof answer === 'number' ? Math.max(answer, least) : answer;
        expect(scenario.answers[question]).toBe(value);
      }
      expect(
        problems.flatMap((problem) => (problem.kind === 'unknownKey' ? [problem.key] : [])),
      ).toEqual(dropped.map((question) => `old${question}`));
      const { nextQuestion, settled } = evaluate(scenario, newestPriceTable).decision.outlook;
      const isAnswered = (id: QuestionId) => scenario.answers[id] !== undefined;
      expect(nextQuestion !== undefined && isAnswered(nextQuestion)).toBe(false);
      if (!settled) expect(nextQuestion).toBeDefined();
    }),
    { numRuns: 1_000, seed: 1 },
  );
});
