import type { OutcomeId } from '../../model/approaches';
import { decisiveAnswers } from '../../model/decide/decisiveAnswers';
import { outcomeIntervals } from '../../model/decide/flips';
import { outlook } from '../../model/decide/outlook';
import {
  type Answers,
  isNothingKnown,
  known,
  listedAnswers,
  type QuestionId,
} from '../../model/decide/questions';
import { outcomeOf } from '../../model/decide/recommendation';
import { defaultWeights, type Weights } from '../../model/decide/weights';
import type { Evaluation } from '../../model/evaluate';
import { lastResult } from '../../model/lastResult';
import { parameterSpecs } from '../../model/parameters';
import type { Scenario } from '../../model/scenario';
import { isAnsweredParameter } from '../../share/answeredParameter';
import { answerClause, intervalClause } from '../answerClauses';

/** Under which answers, as clauses that follow “unless”, another outcome holds. */
export type Exception = { readonly outcome: OutcomeId; readonly clauses: readonly string[] };

/** The one open question on which the outcome hangs, with the answers that would change it. */
export type DecidingQuestion = {
  readonly question: QuestionId;
  readonly exceptions: readonly Exception[];
};

/** The question that still decides, if it is a single one: after any answer to it nothing else would. */
export function decidingQuestion({
  scenario,
  weights,
  decision: { outcome, flips, outlook: ahead },
}: Evaluation): DecidingQuestion | undefined {
  const { answers } = scenario;
  if (ahead.settled || isNothingKnown(answers)) return undefined;
  const open = flips.map((flip) => flip.question).filter((id) => known(answers, id) === undefined);
  const [question, another] = new Set(open);
  if (!question || another || !settlesAll(question, decisiveAnswers(answers), scenario.weights))
    return undefined;
  return { question, exceptions: exceptions(question, answers, weights, outcome) };
}

/** Costly and untouched by most sliders, so the last result is kept. */
const settlesAll = lastResult(
  (question: QuestionId, answers: Answers, edited: Scenario['weights']) => {
    const weights = { ...defaultWeights, ...edited };
    return listedAnswers(question).every(
      ({ answer }) => outlook({ ...answers, [question]: answer }, weights).settled,
    );
  },
);

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
