import { type ApproachId, approachIds } from '../../model/approaches';
import { type Evaluation, shownCosts } from '../../model/evaluate';
import { comparison } from './comparison';

/** Which approaches a picture shows: those that do the same job, and the rest on request. */
export type Shown = {
  /** In full colour: the contenders and the pair that is compared. */
  readonly compared: readonly ApproachId[];
  readonly others: readonly ApproachId[];
};

export function shownApproaches(evaluation: Evaluation): Shown {
  const { headline } = evaluation;
  const { contenders, projections } = shownCosts(evaluation);
  const { one, other } = comparison(evaluation);
  const isCompared = (id: ApproachId) =>
    headline !== undefined && (contenders.includes(id) || id === one || id === other);
  const covered = approachIds.filter((id) => projections[id]);
  return {
    compared: covered.filter(isCompared),
    others: covered.filter((id) => !isCompared(id)),
  };
}
