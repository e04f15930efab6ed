import type { Answers } from './questions';
import type { Scores } from './scores';
import { scoreDraws } from './stability';
import type { Axis, Weights } from './weights';

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
  const draws = scoreDraws(answers, weights);
  const place = (axis: Axis) => {
    const { scores, borders } = draws[axis];
    return scores.map((score, draw) => weights[`${axis}.border`] + score - (borders[draw] ?? 0));
  };
  const [facts, behaviour] = [place('facts'), place('behaviour')];
  const along = distances(behaviour);
  const squared = distances(facts).map((across, draw) => across + (along[draw] ?? 0));
  const farthest = squared.slice().sort()[Math.ceil(CONTOUR_SHARE * squared.length) - 1] ?? 0;
  const nearest: Scores[] = [];
  squared.forEach((distance, draw) => {
    if (distance > farthest) return;
    nearest.push({ facts: facts[draw] ?? 0, behaviour: behaviour[draw] ?? 0 });
  });
  return hull(nearest);
}

/** The square of how far each value is from their median, in standard deviations; 0 where all are alike. */
function distances(values: Float64Array): Float64Array {
  const median = values.slice().sort()[Math.floor(values.length / 2)] ?? 0;
  const squares = values.map((value) => (value - median) ** 2);
  const deviation = Math.sqrt(squares.reduce((sum, each) => sum + each, 0) / values.length);
  return values.map((value) => (deviation > 0 ? ((value - median) / deviation) ** 2 : 0));
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
