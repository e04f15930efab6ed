import type { OutcomeId } from '../approaches';
import { seededUniforms } from '../seededUniforms';
import type { Answers } from './questions';
import { ruling } from './ruling';
import { type Reason, reasons } from './scores';
import { type Axis, type WeightId, type Weights, weightIds } from './weights';

export const STABILITY_DRAWS = 2_000;
const LEAST_FACTOR = 0.8;
const MOST_FACTOR = 1.2;

/** Scores and borders in points, one of each for each draw of the weights. */
export type ScoreDraws = {
  readonly [A in Axis]: { readonly scores: Float64Array; readonly borders: Float64Array };
};

/**
 * Scores under varied weights: each weight and both borders times an independent uniform factor
 * between 0.8 and 1.2. The draws are seeded and the same for every scenario, so results are calm.
 */
export function scoreDraws(answers: Answers, weights: Weights): ScoreDraws {
  const counted = reasons(answers, weights);
  return {
    facts: drawnAlong('facts', counted, weights),
    behaviour: drawnAlong('behaviour', counted, weights),
  };
}

/** The share of draws of the weights that keep the outcome, 0 to 1. */
export function stability(answers: Answers, weights: Weights, outcome: OutcomeId): number {
  const draws = scoreDraws(answers, weights);
  const [facts, behaviour] = [isAbove(draws.facts), isAbove(draws.behaviour)];
  let kept = 0;
  for (const isFacts of [true, false]) {
    for (const isBehaviour of [true, false]) {
      if (ruling(answers, { facts: isFacts, behaviour: isBehaviour }).outcome !== outcome) continue;
      facts.forEach((above, draw) => {
        if (above === isFacts && behaviour[draw] === isBehaviour) kept += 1;
      });
    }
  }
  return kept / STABILITY_DRAWS;
}

function isAbove({ scores, borders }: ScoreDraws[Axis]): readonly boolean[] {
  return Array.from(scores, (score, draw) => score >= (borders[draw] ?? 0));
}

function drawnAlong(axis: Axis, counted: readonly Reason[], weights: Weights) {
  const border = `${axis}.border` as const;
  const varied = factors();
  let scores = new Float64Array(STABILITY_DRAWS);
  for (const { id, points } of counted.filter((reason) => reason.axis === axis)) {
    scores = varied[id].map((factor, draw) => (scores[draw] ?? 0) + points * factor);
  }
  return { scores, borders: varied[border].map((factor) => weights[border] * factor) };
}

/** By weight, its factor in each draw: one list for each weight is a tenth of one object for each draw. */
type Factors = { readonly [Id in WeightId]: Float64Array };

let cachedFactors: Factors | undefined;

function factors(): Factors {
  cachedFactors ??= drawnFactors();
  return cachedFactors;
}

function drawnFactors(): Factors {
  const next = seededUniforms(1);
  const drawn = weightIds.map((id) => [id, new Float64Array(STABILITY_DRAWS)] as const);
  for (let draw = 0; draw < STABILITY_DRAWS; draw += 1) {
    for (const [, factor] of drawn)
      factor[draw] = LEAST_FACTOR + (MOST_FACTOR - LEAST_FACTOR) * next();
  }
  return Object.fromEntries(drawn) as Factors;
}
