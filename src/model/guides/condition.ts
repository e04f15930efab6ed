import { type Answers, known, type QuestionId } from '../decide/questions';

/** Question ids whose answer is a number. */
type NumberQuestionId = {
  [Q in QuestionId]: number extends NonNullable<Answers[Q]> ? Q : never;
}[QuestionId];

type OptionCondition = {
  [Q in Exclude<QuestionId, NumberQuestionId>]: {
    readonly question: Q;
    readonly oneOf: readonly Exclude<NonNullable<Answers[Q]>, 'unsure'>[];
  };
}[Exclude<QuestionId, NumberQuestionId>];

/** A number that lies over a bound, reaches it or stays below it. */
type NumberCondition = { readonly question: NumberQuestionId } & (
  | { readonly over: number }
  | { readonly from: number }
  | { readonly below: number }
);

/** What one answer must be: one of some options, or a number beyond a bound. */
export type Condition = OptionCondition | NumberCondition;

/** Conditions joined; a part may join others. */
export type Test =
  | Condition
  | { readonly allOf: readonly Test[] }
  | { readonly anyOf: readonly Test[] };

/** Whether a test holds, as far as the answers given so far decide it. */
export type Truth = 'yes' | 'no' | 'unknown';

/** Whether a test holds; a join is decided as soon as one of its parts decides it. */
export function holds(test: Test, answers: Answers): Truth {
  if ('allOf' in test) return joined(test.allOf, answers, 'no');
  if ('anyOf' in test) return joined(test.anyOf, answers, 'yes');
  const answer = known(answers, test.question);
  if (answer === undefined) return 'unknown';
  return meets(test, answer) ? 'yes' : 'no';
}

/** `decisive` is the truth of one part that settles the join, whatever the other parts are. */
function joined(parts: readonly Test[], answers: Answers, decisive: 'yes' | 'no'): Truth {
  const truths = parts.map((part) => holds(part, answers));
  if (truths.includes(decisive)) return decisive;
  if (truths.includes('unknown')) return 'unknown';
  return decisive === 'yes' ? 'no' : 'yes';
}

function meets(condition: Condition, answer: string | number): boolean {
  if ('oneOf' in condition) return condition.oneOf.some((option) => option === answer);
  if ('over' in condition) return Number(answer) > condition.over;
  return 'from' in condition ? Number(answer) >= condition.from : Number(answer) < condition.below;
}

/** The single conditions of a test, in the order in which they are written. */
export function conditionsOf(test: Test): readonly Condition[] {
  if ('allOf' in test) return test.allOf.flatMap(conditionsOf);
  if ('anyOf' in test) return test.anyOf.flatMap(conditionsOf);
  return [test];
}

/** The unanswered questions on which a test still depends; none once it is decided. */
export function openQuestions(test: Test, answers: Answers): readonly QuestionId[] {
  if (holds(test, answers) !== 'unknown') return [];
  if ('allOf' in test) return test.allOf.flatMap((part) => openQuestions(part, answers));
  if ('anyOf' in test) return test.anyOf.flatMap((part) => openQuestions(part, answers));
  return [test.question];
}
