import { type Answers, type QuestionId, questionIds } from '../../model/decide/questions';

/** The questions that were never answered, in the order of the table. */
export function unanswered(answers: Answers): readonly QuestionId[] {
  return questionIds.filter((id) => answers[id] === undefined);
}

/** The first unanswered question behind another one in the table, else the first of all. */
export function unansweredAfter(question: QuestionId, answers: Answers): QuestionId | undefined {
  const open = unanswered(answers).filter((id) => id !== question);
  return open.find((id) => questionIds.indexOf(id) > questionIds.indexOf(question)) ?? open[0];
}

/**
 * The answered question before another one: those answered on this visit in the order in which that
 * happened, before them those that were answered already.
 */
export function previousQuestion(
  question: QuestionId,
  answers: Answers,
  trail: readonly QuestionId[],
): QuestionId | undefined {
  const already = questionIds.filter((id) => !trail.includes(id));
  const order = [...already, ...trail].filter((id) => answers[id] !== undefined);
  const place = order.indexOf(question);
  return place < 0 ? order.at(-1) : order[place - 1];
}
