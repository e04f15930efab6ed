import type { Answers } from './questions';
import type { Scores } from './scores';
import { scoreDraws } from './stability';
import { type Axis, axes, type Weights } from './weights';

/** The share of the draws that lies within the contour. */
export const CONTOUR_SHARE = 0.9;

/**
 * The corners, one after the other around it, of the smallest convex area that holds the nine of ten
 * draws of the weights nearest to their median. A draw is placed by how far its score is from its own
 * border, so that the part beyond a border is the part of the draws that lie beyond theirs. Nearness
 * counts in standard deviations of each axis: every weight belongs to one axis, so the two vary
 * independently.
 */
export function contour(answers: Answers, weights: Weights): readonly Scores[] {
  const points = scoreDraws(answers, weights).map((draw) => {
    const place = (axis: Axis) => weights[`${axis}.border`] + draw[axis].score - draw[axis].border;
    return { facts: place('facts'), behaviour: place('behaviour') };
  });
  const spreads = axes.map((axis) => ({ axis, ...spread(points.map((point) => point[axis])) }));
  const distance = (point: Scores) =>
    spreads.reduce(
      (sum, { axis, median, deviation }) =>
        deviation > 0 ? sum + ((point[axis] - median) / deviation) ** 2 : sum,
      0,
    );
  const nearest = points
    .map((point) => ({ point, distance: distance(point) }))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, Math.ceil(CONTOUR_SHARE * points.length));
  return hull(nearest.map(({ point }) => point));
}

function spread(values: readonly number[]) {
  const median = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const squares = values.reduce((sum, value) => sum + (value - median) ** 2, 0);
  return { median, deviation: Math.sqrt(squares / values.length) };
}

/** The convex hull by Andrew's monotone chain, counter-clockwise, without its first corner again. */
function hull(points: readonly Scores[]): readonly Scores[] {
  const sorted = [...points].sort(
    (one, other) => one.facts - other.facts || one.behaviour - other.behaviour,
  );
  const halves = [sorted, [...sorted].reverse()].map(chain);
  return halves.flatMap((half) => half.slice(0, -1));
}

function chain(sorted: readonly Scores[]): readonly Scores[] {
  const corners: Scores[] = [];
  for (const point of sorted) {
    while (!turnsLeft(corners.at(-2), corners.at(-1), point)) corners.pop();
    corners.push(point);
  }
  return corners;
}

/** With fewer than two corners before it, a point is no turn to the right. */
function turnsLeft(a: Scores | undefined, b: Scores | undefined, c: Scores): boolean {
  if (!a || !b) return true;
  const across = (b.facts - a.facts) * (c.behaviour - a.behaviour);
  return across > (b.behaviour - a.behaviour) * (c.facts - a.facts);
}
