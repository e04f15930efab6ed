import type { Answers, QuestionId } from '../decide/questions';
import { type Flow, flowQuestions } from './flow';
import { walk } from './walk';

/**
 * The questions that a guide needs next, in the order in which it comes to them: those on which its
 * next branch still depends. None once it has its outcome.
 */
export function nextQuestions(flow: Flow, answers: Answers): readonly QuestionId[] {
  const way = walk(flow, answers);
  if (way.at === 'leaf') return [];
  return flowQuestions(flow).filter((question) => way.needs.includes(question));
}
