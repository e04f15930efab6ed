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
  const facts = drawnAlong('facts', counted, weights);
  const behaviour = drawnAlong('behaviour', counted, weights);
  return Array.from({ length: STABILITY_DRAWS }, (_, draw) => ({
    facts: facts(draw),
    behaviour: behaviour(draw),
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

function drawnAlong(axis: Axis, counted: readonly Reason[], weights: Weights) {
  const border = `${axis}.border` as const;
  const varied = factors();
  const counting = counted
    .filter((reason) => reason.axis === axis)
    .map(({ id, points }) => ({ points, drawn: varied[id] }));
  return (draw: number) => {
    let score = 0;
    for (const { points, drawn } of counting) score += points * (drawn[draw] ?? 1);
    return { score, border: weights[border] * (varied[border][draw] ?? 1) };
  };
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
