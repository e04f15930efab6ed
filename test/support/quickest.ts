import { outlook } from '../../src/model/decide/outlook';
import {
  type Answers,
  known,
  listedAnswers,
  type QuestionId,
  questionIds,
} from '../../src/model/decide/questions';
import { defaultWeights } from '../../src/model/decide/weights';
import decisions from '../cases/decisions.json';
import { withAnswer } from './plainDecision';

/** The situations of the cases, each with an answer to every question. */
export const situations = decisions.map(({ id, answers }) => ({
  id,
  answers: completed(answers as Answers),
}));

/** What a case leaves open is answered as most projects would: with the most common listed answer. */
function completed(answers: Answers): Answers {
  return questionIds
    .filter((question) => known(answers, question) === undefined)
    .reduce((all, question) => withAnswer(all, question, mostCommon(question)), answers);
}

function mostCommon(question: QuestionId) {
  const [first, ...rest] = listedAnswers(question);
  if (!first) throw new Error(`“${question}” has no answers`);
  return rest.reduce((best, each) => (each.common > best.common ? each : best), first).answer;
}

/** The questions that the quickest way asks until nothing left could change the outcome. */
export function askedOnQuickestWay(all: Answers): readonly QuestionId[] {
  const asked: QuestionId[] = [];
  let answers: Answers = {};
  for (;;) {
    const { nextQuestion } = outlook(answers, defaultWeights);
    if (!nextQuestion) return asked;
    asked.push(nextQuestion);
    answers = { ...answers, [nextQuestion]: all[nextQuestion] };
  }
}

/** How many questions the quickest way asks in half of the situations, and in the longest. */
export function quickestWay() {
  const counts = situations
    .map(({ answers }) => askedOnQuickestWay(answers).length)
    .sort((a, b) => a - b);
  const middle = (counts.length - 1) / 2;
  const median = ((counts[Math.floor(middle)] ?? 0) + (counts[Math.ceil(middle)] ?? 0)) / 2;
  return { median, most: counts.at(-1) ?? 0, situations: counts.length };
}
