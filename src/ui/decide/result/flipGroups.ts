import type { OutcomeId } from '../../../model/approaches';
import { outcomeIntervals } from '../../../model/decide/flips';
import { known, type QuestionId, questionIds } from '../../../model/decide/questions';
import { outcomeOf } from '../../../model/decide/recommendation';
import type { Evaluation } from '../../../model/evaluate';
import { parameterSpecs } from '../../../model/parameters';
import { answerClause, intervalClause } from '../../answerClauses';

/** What other answers to one question would change the outcome to. */
export type FlipGroup = {
  readonly question: QuestionId;
  /** Each with a clause that follows “if”. */
  readonly changes: readonly { readonly clause: string; readonly outcome: OutcomeId }[];
};

/** The flips of a scenario by question, numbers with their exact borders; open questions first. */
export function flipGroups(evaluation: Evaluation): readonly FlipGroup[] {
  const { answers } = evaluation.scenario;
  const isOpen = (question: QuestionId) => known(answers, question) === undefined;
  return questionIds
    .map((question) => ({ question, changes: changesOf(question, evaluation) }))
    .filter(({ changes }) => changes.length > 0)
    .sort((a, b) => Number(isOpen(b.question)) - Number(isOpen(a.question)));
}

function changesOf(question: QuestionId, evaluation: Evaluation): FlipGroup['changes'] {
  const { scenario, weights, decision } = evaluation;
  if (question === 'queries' || question === 'examples') {
    const range = parameterSpecs[question];
    return outcomeIntervals(question, range, scenario.answers, (of) => outcomeOf(of, weights))
      .filter(({ outcome }) => outcome !== decision.outcome)
      .map((interval) => ({
        clause: intervalClause(question, interval, range),
        outcome: interval.outcome,
      }));
  }
  return decision.flips
    .filter((flip) => flip.question === question)
    .map(({ answer, outcome }) => ({ clause: answerClause(question, answer), outcome }));
}
