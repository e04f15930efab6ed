import { listedAnswers, type QuestionId } from '../../model/decide/questions';
import { type ConfidenceLevel, evaluate } from '../../model/evaluate';
import type { PriceTable } from '../../model/prices';
import type { Scenario } from '../../model/scenario';

/** Every confidence that an answer to the question can lead to. */
export function confidenceReach(
  question: QuestionId,
  scenario: Scenario,
  table: PriceTable,
): ReadonlySet<ConfidenceLevel> {
  return new Set(
    listedAnswers(question).map(({ answer }) => {
      const answers = { ...scenario.answers, [question]: answer };
      return evaluate({ ...scenario, answers }, table).decision.confidence;
    }),
  );
}
