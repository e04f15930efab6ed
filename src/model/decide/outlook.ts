import { type OutcomeId, outcomeIds } from '../approaches';
import { type Counted, counted, type Likelihoods } from './likelihoods';
import { possibilities } from './possibilities';
import { type Answers, type QuestionId, questionIds } from './questions';
import type { Weights } from './weights';

/** How likely each outcome is; sums to 1. */
export type Distribution = { readonly [O in OutcomeId]: number };

/** What the questions that are still unknown could do. */
export type Outlook = {
  readonly distribution: Distribution;
  /** One outcome holds whatever the unknown answers are. */
  readonly settled: boolean;
  /** The question expected to narrow the distribution most; absent when none would. */
  readonly nextQuestion?: QuestionId;
};

/** Gains below this are rounding, and gains closer than this are ties. */
const NO_GAIN = 1e-12;

/**
 * Exact, not sampled: every completion of the unknown questions counts, weighted by how common its
 * options are.
 */
export function outlook(answers: Answers, weights: Weights): Outlook {
  const likely = counted(possibilities(answers, weights));
  const nextQuestion = mostDecisive(likely, neverAsked(answers));
  return {
    distribution: distribution(likely.all),
    settled: isSettled(likely),
    ...(nextQuestion && { nextQuestion }),
  };
}

/** The questions that were never answered, not even with `unsure`. */
export function neverAsked(answers: Answers): readonly QuestionId[] {
  return questionIds.filter((question) => answers[question] === undefined);
}

/** The question whose answer is expected to narrow the outcomes most; absent when none would. */
export function mostDecisive(
  likely: Counted,
  questions: readonly QuestionId[],
): QuestionId | undefined {
  if (isSettled(likely)) return undefined;
  let best: { readonly question?: QuestionId; readonly gain: number } = { gain: NO_GAIN };
  for (const question of questions) {
    // Each part sums to how likely its option is, so entropies come out weighted.
    const left = likely.byOption(question).reduce((sum, part) => sum + entropy(part), 0);
    const gain = entropy(likely.all) - left;
    if (gain > best.gain + (best.question ? NO_GAIN : 0)) best = { question, gain };
  }
  return best.question;
}

function isSettled({ all }: Counted): boolean {
  return all.filter((likely) => likely > 0).length === 1;
}

/** Entropy in bits of a part of a distribution, times the weight of that part. */
function entropy(part: Likelihoods): number {
  const weight = part.reduce((sum, likely) => sum + likely, 0);
  return part.reduce(
    (sum, likely) => (likely > 0 ? sum - likely * Math.log2(likely / weight) : sum),
    0,
  );
}

/** Rounded, so that 0.6 is 0.6 in whatever order it was summed. */
function distribution(likely: Likelihoods): Distribution {
  return Object.fromEntries(
    outcomeIds.map((id, i) => [id, Math.round((likely[i] ?? 0) * 1e12) / 1e12]),
  ) as Distribution;
}
