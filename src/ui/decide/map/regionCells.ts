import { type OutcomeId, outcomeIds } from '../../../model/approaches';
import type { ReachablePoint } from '../../../model/decide/reach';
import type { Scores } from '../../../model/decide/scores';
import type { Axis } from '../../../model/decide/weights';

/** The width and height of a cell, in points. */
export const CELL = 5;

/** A part of the map that the open questions can still lead to. */
export type RegionCell = {
  /** Its corner with the lowest scores. */
  readonly from: Scores;
  readonly likely: number;
  /** The likeliest of the outcomes that are possible there. */
  readonly outcome: OutcomeId;
};

/**
 * The reachable points by cells that begin at the borders, so that no cell lies across one. Points
 * beyond the end of the map are counted in its last cell.
 */
export function regionCells(
  points: readonly ReachablePoint[],
  border: Scores,
  end: number,
): readonly RegionCell[] {
  const cells = new Map<string, { from: Scores; likely: number[] }>();
  for (const { likely, ...scores } of points) {
    const at = (axis: Axis) => {
      const last = Math.ceil((end - border[axis]) / CELL) - 1;
      const step = Math.floor((scores[axis] - border[axis]) / CELL);
      return border[axis] + Math.min(step, last) * CELL;
    };
    const from = { facts: at('facts'), behaviour: at('behaviour') };
    const key = `${from.facts} ${from.behaviour}`;
    const cell = cells.get(key) ?? { from, likely: outcomeIds.map(() => 0) };
    likely.forEach((each, i) => {
      cell.likely[i] = (cell.likely[i] ?? 0) + each;
    });
    cells.set(key, cell);
  }
  return [...cells.values()].map(({ from, likely }) => {
    const most = likely.indexOf(Math.max(...likely));
    return {
      from,
      likely: likely.reduce((sum, each) => sum + each, 0),
      outcome: outcomeIds[most] ?? 'none',
    };
  });
}
