import type { OutcomeId } from '../../model/approaches';
import { outcomeIntervals } from '../../model/decide/flips';
import { outlook } from '../../model/decide/outlook';
import {
  type Answers,
  known,
  listedAnswers,
  type QuestionId,
  questionIds,
} from '../../model/decide/questions';
import { outcomeOf } from '../../model/decide/recommendation';
import type { Weights } from '../../model/decide/weights';
import type { Decision, Evaluation } from '../../model/evaluate';
import { lastResult } from '../../model/lastResult';
import { parameterSpecs } from '../../model/parameters';
import { isAnsweredParameter } from '../../share/answeredParameter';
import { answerClause, intervalClause } from '../answerClauses';

/** Under which answers, as clauses that follow “unless”, another outcome holds. */
export type Exception = { readonly outcome: OutcomeId; readonly clauses: readonly string[] };

/** The one open question on which the outcome hangs, with the answers that would change it. */
export type DecidingQuestion = {
  readonly question: QuestionId;
  readonly exceptions: readonly Exception[];
};

/** The question that still decides, if it is a single one: whatever its answer, nothing else would. */
export function decidingQuestion({
  scenario: { answers },
  weights,
  decision,
}: Pick<Evaluation, 'scenario' | 'weights' | 'decision'>): DecidingQuestion | undefined {
  return remembered(answers, weights, decision.outcome, decision.flips, decision.outlook.settled);
}

/** Nothing to ask while a slider moves that changes no answer. */
const remembered = lastResult(
  (
    answers: Answers,
    weights: Weights,
    outcome: OutcomeId,
    flips: Decision['flips'],
    settled: boolean,
  ) => {
    const isOpen = (id: QuestionId) => known(answers, id) === undefined;
    if (settled || !questionIds.some((id) => !isOpen(id))) return undefined;
    const [question, another] = new Set(flips.map((flip) => flip.question).filter(isOpen));
    if (!question || another || !settlesAll(question, answers, weights)) return undefined;
    return { question, exceptions: exceptions(question, answers, weights, outcome) };
  },
);

function settlesAll(question: QuestionId, answers: Answers, weights: Weights): boolean {
  return listedAnswers(question).every(
    ({ answer }) => outlook({ ...answers, [question]: answer }, weights).settled,
  );
}

function exceptions(
  question: QuestionId,
  answers: Answers,
  weights: Weights,
  standing: OutcomeId,
): readonly Exception[] {
  const outcome = (of: Answers) => outcomeOf(of, weights);
  const cases = isAnsweredParameter(question)
    ? outcomeIntervals(question, parameterSpecs[question], answers, outcome).map((interval) => ({
        outcome: interval.outcome,
        clause: intervalClause(question, interval, parameterSpecs[question]),
      }))
    : listedAnswers(question).map(({ answer }) => ({
        outcome: outcome({ ...answers, [question]: answer }),
        clause: answerClause(question, answer),
      }));
  const others = cases.filter((each) => each.outcome !== standing);
  return [...new Set(others.map((each) => each.outcome))].map((id) => ({
    outcome: id,
    clauses: others.filter((each) => each.outcome === id).map(({ clause }) => clause),
  }));
}
