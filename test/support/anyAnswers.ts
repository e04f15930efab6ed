import fc from 'fast-check';
import {
  type Answers,
  listedAnswers,
  type QuestionId,
  questionIds,
  questionSpecs,
} from '../../src/model/decide/questions';
import {
  defaultWeights,
  MAX_POINTS,
  type Weights,
  weightIds,
} from '../../src/model/decide/weights';

/** Numbers on both sides of everything that a rule compares with, and any others. */
const anyNumber = {
  examples: fc.oneof(
    fc.constantFrom(0, 9, 10, 49, 50, 499, 500, 999, 1_000, 10_000),
    fc.nat(1_000_000),
  ),
  queries: fc.oneof(
    fc.constantFrom(100, 10_000, 10_001, 100_000, 100_001, 1_000_000, 1_000_001),
    fc.integer({ min: 100, max: 50_000_000 }),
  ),
};

const anyAnswerTo = (question: QuestionId) =>
  questionSpecs[question].kind === 'number'
    ? anyNumber[question as keyof typeof anyNumber]
    : fc.constantFrom(...listedAnswers(question).map(({ answer }) => answer));

const answersOf = (answerTo: (question: QuestionId) => fc.Arbitrary<unknown>) =>
  fc.record(
    Object.fromEntries(questionIds.map((question) => [question, answerTo(question)])),
  ) as fc.Arbitrary<Answers>;

/** An answer to every question. */
export const completeAnswers = answersOf(anyAnswerTo);

/** Any answers: each question answered, asked and not known, or never asked. */
export const anyAnswers = fc
  .tuple(
    completeAnswers,
    fc.array(fc.constantFrom('known', 'known', 'unsure', 'absent'), {
      minLength: questionIds.length,
      maxLength: questionIds.length,
    }),
  )
  .map(
    ([answers, states]) =>
      Object.fromEntries(
        questionIds.flatMap((question, i) => {
          if (states[i] === 'absent') return [];
          return [[question, states[i] === 'unsure' ? 'unsure' : answers[question]]];
        }),
      ) as Answers,
  );

/** Answers that leave up to four questions unknown, some of them never asked. */
export const nearlyCompleteAnswers = fc
  .tuple(
    completeAnswers,
    fc.subarray([...questionIds], { maxLength: 4 }),
    fc.subarray([...questionIds], { maxLength: 2 }),
  )
  .map(([answers, unknown, unsure]) => {
    const left: Record<string, unknown> = { ...answers };
    for (const question of unknown) {
      if (unsure.includes(question)) left[question] = 'unsure';
      else delete left[question];
    }
    return left as Answers;
  });

/** Weights as somebody may edit them, decimals included. */
export const anyWeights: fc.Arbitrary<Weights> = fc
  .record(
    Object.fromEntries(
      weightIds.map((id) => [id, fc.nat(MAX_POINTS * 10).map((tenths) => tenths / 10)]),
    ),
    { requiredKeys: [] },
  )
  .map((edited) => ({ ...defaultWeights, ...edited }));
