import { type ApproachId, approachIds } from '../../model/approaches';
import type { Evaluation } from '../../model/evaluate';
import { comparison } from './comparison';

/** Which approaches a picture shows: those that do the same job, and the rest on request. */
export type Shown = {
  /** In full colour: the contenders and the pair that is compared. */
  readonly compared: readonly ApproachId[];
  readonly others: readonly ApproachId[];
};

export function shownApproaches(evaluation: Evaluation): Shown {
  const { costs, headline } = evaluation;
  const { one, other } = comparison(evaluation);
  const isCompared = (id: ApproachId) =>
    headline !== undefined && (costs.contenders.includes(id) || id === one || id === other);
  return {
    compared: approachIds.filter(isCompared),
    others: approachIds.filter((id) => !isCompared(id)),
  };
}
