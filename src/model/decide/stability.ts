import type { OutcomeId } from '../approaches';
import { seededUniforms } from '../seededUniforms';
import type { Answers } from './questions';
import { ruling } from './ruling';
import { type Reason, reasons } from './scores';
import { type Axis, type WeightId, type Weights, weightIds } from './weights';

export const STABILITY_DRAWS = 2_000;
const LEAST_FACTOR = 0.8;
const MOST_FACTOR = 1.2;

/** Scores and borders in one draw of the weights, as points above or below the border. */
export type ScoreDraw = {
  readonly [A in Axis]: { readonly score: number; readonly border: number };
};

/**
 * Scores under varied weights: each weight and both borders times an independent uniform factor
 * between 0.8 and 1.2. The draws are seeded and the same for every scenario, so results are calm.
 */
export function scoreDraws(answers: Answers, weights: Weights): readonly ScoreDraw[] {
  const counted = reasons(answers, weights);
  return factors().map((factor) => ({
    facts: drawn('facts', counted, weights, factor),
    behaviour: drawn('behaviour', counted, weights, factor),
  }));
}

/** The share of draws of the weights that keep the outcome, 0 to 1. */
export function stability(answers: Answers, weights: Weights, outcome: OutcomeId): number {
  const [yes, no] = [true, false];
  const outcomes = new Map(
    [yes, no].flatMap((facts) =>
      [yes, no].map((behaviour) => [
        key(facts, behaviour),
        ruling(answers, { facts, behaviour }).outcome,
      ]),
    ),
  );
  const kept = scoreDraws(answers, weights).filter(
    ({ facts, behaviour }) =>
      outcomes.get(key(facts.score >= facts.border, behaviour.score >= behaviour.border)) ===
      outcome,
  );
  return kept.length / STABILITY_DRAWS;
}

const key = (facts: boolean, behaviour: boolean) => `${facts} ${behaviour}`;

type Factors = { readonly [Id in WeightId]: number };

function drawn(axis: Axis, counted: readonly Reason[], weights: Weights, factor: Factors) {
  let score = 0;
  for (const reason of counted) {
    if (reason.axis === axis) score += reason.points * factor[reason.id];
  }
  return { score, border: weights[`${axis}.border`] * factor[`${axis}.border`] };
}

let cachedFactors: readonly Factors[] | undefined;

function factors(): readonly Factors[] {
  cachedFactors ??= drawnFactors();
  return cachedFactors;
}

function drawnFactors(): readonly Factors[] {
  const next = seededUniforms(1);
  return Array.from(
    { length: STABILITY_DRAWS },
    () =>
      Object.fromEntries(
        weightIds.map((id) => [id, LEAST_FACTOR + (MOST_FACTOR - LEAST_FACTOR) * next()]),
      ) as Factors,
  );
}
