import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CONTOUR_SHARE, contour } from '../../../src/model/decide/contour';
import type { Answers } from '../../../src/model/decide/questions';
import { outcomeOf, recommendation } from '../../../src/model/decide/recommendation';
import type { Scores } from '../../../src/model/decide/scores';
import { type ScoreDraws, scoreDraws, stability } from '../../../src/model/decide/stability';
import {
  type Axis,
  axes,
  borderIds,
  defaultWeights,
  weightIds,
} from '../../../src/model/decide/weights';
import { anyAnswers } from '../../support/anyAnswers';

/** How far a point is to the left of the line from one corner to the next. */
const leftOf = (from: Scores, to: Scores, point: Scores) =>
  (to.facts - from.facts) * (point.behaviour - from.behaviour) -
  (to.behaviour - from.behaviour) * (point.facts - from.facts);

const sides = (corners: readonly Scores[]) =>
  corners.map((corner, i) => [corner, corners[(i + 1) % corners.length] ?? corner] as const);

function expectNineOfTenWithin(answers: Answers) {
  const corners = contour(answers, defaultWeights);
  const draws = scoreDraws(answers, defaultWeights);
  const place = ({ scores, borders }: ScoreDraws[Axis], draw: number) =>
    40 + (scores[draw] ?? 0) - (borders[draw] ?? 0);
  const all = [...draws.facts.scores.keys()];
  const within = all.filter((draw) => {
    const point = { facts: place(draws.facts, draw), behaviour: place(draws.behaviour, draw) };
    return sides(corners).every(([from, to]) => leftOf(from, to, point) > -1e-9);
  });
  expect(corners.length).toBeGreaterThan(2);
  expect(within.length / all.length).toBeGreaterThanOrEqual(CONTOUR_SHARE);
  expect(within.length / all.length).toBeLessThan(CONTOUR_SHARE + 0.05);
  sides(corners).forEach(([from, to], i) => {
    expect(leftOf(from, to, corners[(i + 2) % corners.length] ?? to)).toBeGreaterThan(0);
  });
}

it('goes around nine of ten draws and turns one way only', () => {
  fc.assert(fc.property(anyAnswers, expectNineOfTenWithin), { numRuns: 30 });
});

it.each<[string, Answers]>([
  ['nothing counts', { gap: 'nothing' }],
  ['both axes count', { gap: 'both', change: 'weekly', format: 'strict', examples: 2_000 }],
  ['one axis counts', { gap: 'facts', change: 'daily', material: 'large' }],
])('does so where %s', (_, answers) => expectNineOfTenWithin(answers));

it('touches no border only if nine of ten draws keep the outcome', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const { scores } = recommendation(answers, defaultWeights);
      const corners = contour(answers, defaultWeights);
      const isOnOneSide = axes.every((axis) =>
        corners.every((corner) => corner[axis] >= 40 === scores[axis] >= 40),
      );
      if (!isOnOneSide) return;
      const outcome = outcomeOf(answers, defaultWeights);
      expect(stability(answers, defaultWeights, outcome)).toBeGreaterThanOrEqual(CONTOUR_SHARE);
    }),
    { numRuns: 50 },
  );
});

it('shows how the borders vary even where no answer counts', () => {
  const nothing: Answers = { gap: 'nothing' };
  for (const { facts, behaviour } of contour(nothing, defaultWeights)) {
    // A border of 40 times 0.8 to 1.2 is 32 to 48, so a score of 0 lies 8 points to and fro.
    expect(Math.max(Math.abs(facts), Math.abs(behaviour))).toBeLessThanOrEqual(8);
  }
});

it('is a single point where there is nothing to vary', () => {
  const weights = { ...defaultWeights };
  for (const id of weightIds) weights[id] = 0;
  for (const id of borderIds) weights[id] = 0;
  for (const corner of contour({ gap: 'both' }, weights)) {
    expect(corner).toEqual({ facts: 0, behaviour: 0 });
  }
});
