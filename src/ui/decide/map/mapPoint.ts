import { approachSpecs } from '../../../model/approaches';
import type { TableLimitId } from '../../../model/decide/limits';
import type { Recommendation } from '../../../model/decide/recommendation';
import type { Scores } from '../../../model/decide/scores';
import { type Axis, axes } from '../../../model/decide/weights';

/** How far past a border a limit puts the point, in points: clear of the names along it. */
const PAST_BORDER = 8;

/** A limit that closes the far side of the border on one axis. */
export type Wall = { readonly axis: Axis; readonly limit: TableLimitId };

/** Where the project stands: by its points alone, and after the limits. */
export type MapPoint = {
  readonly scored: Scores;
  readonly held: Scores;
  readonly isMoved: boolean;
  readonly walls: readonly Wall[];
};

/** The point of a decision. Without any option it stays where its scores are. */
export function mapPoint(
  { outcome, scores, held }: Pick<Recommendation, 'outcome' | 'scores' | 'held'>,
  border: Scores,
): MapPoint {
  const place = (axis: Axis): number => {
    const score = scores[axis];
    const isAbove = score >= border[axis];
    if (outcome === 'none' || isAbove === isOn(axis, outcome)) return score;
    return border[axis] + (isAbove ? -PAST_BORDER : PAST_BORDER);
  };
  const heldAt = { facts: place('facts'), behaviour: place('behaviour') };
  return {
    scored: scores,
    held: heldAt,
    isMoved: axes.some((axis) => heldAt[axis] !== scores[axis]),
    walls: axes.flatMap((axis) => {
      const limit = held[axis];
      return limit ? [{ axis, limit }] : [];
    }),
  };
}

function isOn(axis: Axis, outcome: keyof typeof approachSpecs): boolean {
  const { retrieves, trains } = approachSpecs[outcome];
  return axis === 'facts' ? retrieves : trains;
}
