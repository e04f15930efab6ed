import {
  type Answers,
  type KnownAnswer,
  listedAnswers,
  type QuestionId,
} from '../decide/questions';
import { type Condition, conditionsOf, holds } from './condition';
import { type Flow, testsOf } from './flow';
import { type Walk, walk } from './walk';

/**
 * The complete walks that are still possible, one for every way in which unanswered questions can
 * turn out. Exact: answers that no test of the guide tells apart are tried once.
 */
export function completions(flow: Flow, answers: Answers): readonly Walk[] {
  const conditions = Object.values(flow.nodes).flatMap(testsOf).flatMap(conditionsOf);
  const complete = (given: Answers): readonly Walk[] => {
    const way = walk(flow, given);
    const [question] = way.at === 'leaf' ? [] : way.needs;
    if (question === undefined) return [way];
    return distinctAnswers(question, conditions).flatMap((answer) =>
      complete({ ...given, [question]: answer }),
    );
  };
  return complete(answers);
}

/** One answer for each combination of what the conditions say about the question. */
function distinctAnswers(
  question: QuestionId,
  conditions: readonly Condition[],
): readonly KnownAnswer[] {
  const own = conditions.filter((condition) => condition.question === question);
  const bounds = own.flatMap((condition): readonly KnownAnswer[] => {
    if ('over' in condition) return [condition.over, condition.over + 1];
    if ('below' in condition) return [condition.below - 1, condition.below];
    return 'from' in condition ? [condition.from - 1, condition.from] : [];
  });
  const tried = bounds.length > 0 ? bounds : listedAnswers(question).map(({ answer }) => answer);
  const byTruths = tried.map((answer): [string, KnownAnswer] => [
    own.map((condition) => holds(condition, { [question]: answer })).join(),
    answer,
  ]);
  return [...new Map(byTruths).values()];
}
