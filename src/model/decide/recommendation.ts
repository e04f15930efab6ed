import type { OutcomeId, PatternId } from '../approaches';
import { type ConflictId, conflicts } from './conflicts';
import { type Flip, flips } from './flips';
import { type Plan, plan } from './plan';
import { type Answers, known } from './questions';
import { type Ruling, ruling } from './ruling';
import { type AboveBorder, aboveBorder, type Reason, reasons, type Scores, scores } from './scores';
import { axes, type Weights } from './weights';

/** What the answers alone lead to, before any cost. */
export type Recommendation = Ruling & {
  readonly scores: Scores;
  readonly reasons: readonly Reason[];
  readonly conflicts: readonly ConflictId[];
  /** Points to the nearest border whose crossing would change the outcome; absent when none would. */
  readonly margin?: number;
  readonly flips: readonly Flip[];
  readonly plan: Plan;
  /** The hybrid pattern that fits these answers, whatever the outcome. */
  readonly pattern: PatternId;
};

/** Within this many points of a border the call is close. */
export const CLOSE_CALL_POINTS = 8;

/** The recommendation for answers, complete or not; unknown answers add no points. */
export function recommendation(answers: Answers, weights: Weights): Recommendation {
  const counted = reasons(answers, weights);
  const score = scores(counted);
  const above = aboveBorder(score, weights);
  const ruled = ruling(answers, above);
  const margin = nearestBorder(answers, ruled, score, above, weights);
  return {
    ...ruled,
    scores: score,
    reasons: counted,
    conflicts: conflicts(answers, above),
    ...(margin !== undefined && { margin }),
    flips: flips(answers, (other) => outcomeOf(other, weights)),
    plan: plan(answers, ruled),
    pattern: recommendedPattern(answers),
  };
}

/** Only the outcome, for callers that try many answers. */
export function outcomeOf(answers: Answers, weights: Weights): OutcomeId {
  return ruling(answers, aboveBorder(scores(reasons(answers, weights)), weights)).outcome;
}

function nearestBorder(
  answers: Answers,
  { outcome }: Ruling,
  score: Scores,
  above: AboveBorder,
  weights: Weights,
): number | undefined {
  const distances = axes
    .filter((axis) => ruling(answers, { ...above, [axis]: !above[axis] }).outcome !== outcome)
    .map((axis) => Math.abs(score[axis] - weights[`${axis}.border`]));
  return distances.length > 0 ? Math.min(...distances) : undefined;
}

/** Conversations with much traffic are worth a router; everything else a tuned generator. */
function recommendedPattern(answers: Answers): PatternId {
  const isBusy = (known(answers, 'queries') ?? 0) > 100_000;
  return answers.task === 'converse' && isBusy ? 'router' : 'generator';
}
