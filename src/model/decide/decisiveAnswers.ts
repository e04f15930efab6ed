import { type Answers, known, questionIds } from './questions';

/** Between two of these, ends as in the tables of weights and limits, a number decides the same. */
const queriesUpTo = [10_000, 100_000, 1_000_000];
const examplesFrom = [1_000, 500, 50];

/**
 * Answers that decide exactly as these do, the same object as long as nothing decisive changes: a
 * number stands for all that count alike. What is costly to find out is kept by them while a slider of
 * a number moves.
 */
export function decisiveAnswers(answers: Answers): Answers {
  const queries = known(answers, 'queries');
  const examples = known(answers, 'examples');
  const decisive: Answers = {
    ...answers,
    ...(queries !== undefined && {
      queries: queriesUpTo.find((most) => queries <= most) ?? 1_000_001,
    }),
    ...(examples !== undefined && {
      examples: examplesFrom.find((least) => examples >= least) ?? 0,
    }),
  };
  return answersIn(JSON.stringify(questionIds.map((id) => decisive[id] ?? null)));
}

/** More than one, since parts of a page that follow later still ask for those before. */
const kept = new Map<string, Answers>();
const MOST_KEPT = 100;

function answersIn(text: string): Answers {
  const before = kept.get(text);
  if (before) return before;
  const values: readonly unknown[] = JSON.parse(text);
  const answers: Answers = Object.fromEntries(
    questionIds.map((id, i) => [id, values[i]]).filter(([, value]) => value !== null),
  );
  if (kept.size === MOST_KEPT) kept.clear();
  kept.set(text, answers);
  return answers;
}
