import type { Answers } from './questions';
import { type Axis, counts, type PointsId, pointsIds, type Weights, weightSpecs } from './weights';

/** Points on each axis; unknown answers add nothing. */
export type Scores = { readonly [A in Axis]: number };
/** Whether each score reaches its border. */
export type AboveBorder = { readonly [A in Axis]: boolean };
/** One weight that counted, with the points it added. */
export type Reason = { readonly id: PointsId; readonly axis: Axis; readonly points: number };

/** Every weight that counts for these answers, in the order of the table. */
export function reasons(answers: Answers, weights: Weights): readonly Reason[] {
  return pointsIds
    .filter((id) => counts(id, answers))
    .map((id) => ({ id, axis: weightSpecs[id].axis, points: weights[id] }));
}

/** The sum of the reasons on each axis. */
export function scores(counted: readonly Reason[]): Scores {
  const total = { facts: 0, behaviour: 0 };
  for (const { axis, points } of counted) total[axis] += points;
  return { facts: exact(total.facts), behaviour: exact(total.behaviour) };
}

/** A sum of points as one would write it: 2.3 + 29.9 + 7.8 falls short of 40 in binary fractions. */
export function exact(points: number): number {
  return Math.round(points * 1e9) / 1e9;
}

export function aboveBorder(score: Scores, weights: Weights): AboveBorder {
  return {
    facts: score.facts >= weights['facts.border'],
    behaviour: score.behaviour >= weights['behaviour.border'],
  };
}
