import { estimates } from '../../data/estimates/estimates';
import { chosenEstimate } from '../../model/costs/published';
import type { Evaluation } from '../../model/evaluate';

/** The evaluation as the charts count it: by the published estimate that the user chose, if any. */
export function byBasis(evaluation: Evaluation): Evaluation {
  const { scenario, inputs, costs } = evaluation;
  const published = chosenEstimate(scenario.choices, inputs, costs, estimates);
  return published ? { ...evaluation, published } : evaluation;
}
