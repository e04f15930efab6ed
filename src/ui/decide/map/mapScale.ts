import type { Scores } from '../../../model/decide/scores';
import { axes, type Weights } from '../../../model/decide/weights';

/** Both axes show the same points, so that a point to the right is as long as a point up. */
export type MapScale = {
  /** Of the plot, in pixels. */
  readonly side: number;
  /** The score at the far end of both axes. */
  readonly end: number;
  readonly border: Scores;
};

/** A place on the plot, in pixels from its upper left corner. */
export type Place = { readonly x: number; readonly y: number };

/** Wide enough for nearly every project; what lies beyond is shown at the edge, with an arrow. */
const END = 100;

export function mapScale(side: number, weights: Weights): MapScale {
  const border = { facts: weights['facts.border'], behaviour: weights['behaviour.border'] };
  return { side, border, end: Math.max(END, ...axes.map((axis) => 1.25 * border[axis])) };
}

/** Where a pair of scores lies, also beyond the plot. */
export function placeOf({ facts, behaviour }: Scores, { side, end }: MapScale): Place {
  return { x: (side * facts) / end, y: side - (side * behaviour) / end };
}

/** The nearest place at which something of this radius is wholly on the plot. */
export function placeWithin({ x, y }: Place, { side }: MapScale, radius: number): Place {
  const inside = (at: number) => Math.min(Math.max(at, radius), side - radius);
  return { x: inside(x), y: inside(y) };
}
