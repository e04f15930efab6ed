import { type ApproachId, approachIds, approachSpecs } from '../../../model/approaches';
import type { Evaluation } from '../../../model/evaluate';
import { type Latency, speedBounds, stageSpecs } from '../../../model/latency';
import type { Milliseconds } from '../../../model/quantity';
import { formatNumber, formatShare } from '../../kit/format';
import { architectureName } from '../architectureName';

/** A wait as people say it: “280 ms”, “1.2 s”. */
export function formatWait(wait: Milliseconds): string {
  return wait < 1_000
    ? `${formatNumber(wait)} ms`
    : `${formatNumber(Math.round(wait / 100) / 10)} s`;
}

/** The longest wait that the answer about speed allows; undefined where it sets no bound. */
export function speedBound({ scenario }: Evaluation): Milliseconds | undefined {
  return speedBounds[scenario.answers.speed ?? 'unsure'];
}

/** How the approach that matters does against the bound, and which one is fastest. */
export function latencySentence(evaluation: Evaluation): string {
  const { latency } = evaluation;
  const fastest = fastestOf(latency);
  const { outcome } = evaluation.decision;
  const approach = outcome === 'none' ? fastest : outcome;
  const { median, slow } = latency[approach];
  const pattern = approach === 'hybrid' ? { pattern: evaluation.inputs.pattern } : {};
  const first = `With ${architectureName({ approach, ...pattern })} the first word comes after ${formatWait(median)} in the middle case and ${formatWait(slow)} in a slow one${againstBound(median, slow, speedBound(evaluation))}.`;
  if (approach === fastest || latency[fastest].median === median) return `${first} None is faster.`;
  return `${first} The fastest is ${approachSpecs[fastest].name}, after ${formatWait(latency[fastest].median)}.`;
}

function againstBound(median: number, slow: number, bound: number | undefined): string {
  if (bound === undefined) return '';
  const allowed = `the ${formatWait(bound)} that your answer about speed allows`;
  if (median > bound) return `: over ${allowed}`;
  return slow > bound ? `: usually within ${allowed}, but not always` : `: within ${allowed}`;
}

function fastestOf(latency: Evaluation['latency']): ApproachId {
  const medianOf = (id: ApproachId) => latency[id].median;
  return approachIds.reduce((best, id) => (medianOf(id) < medianOf(best) ? id : best));
}

/** What an article says about an approach, as a span on the same scale. */
export type Claim = {
  readonly id: string;
  readonly says: string;
  readonly from: Milliseconds;
  readonly to: Milliseconds;
};

/** The articles' ranges; what is added counts from the first word of the base model. */
export function claimsOn(approach: ApproachId): readonly Claim[] {
  const base = stageSpecs.base.median;
  const claims: { readonly [Id in ApproachId]?: readonly Claim[] } = {
    rag: [
      {
        id: 'S0.lat.add',
        says: `500 ms to 2 s on top of the base model’s ${formatWait(base)}`,
        from: base + 500,
        to: base + 2_000,
      },
      { id: 'S1.lat.rag', says: '500 ms to 2 s in all', from: 500, to: 2_000 },
    ],
    tuning: [{ id: 'S1.lat.ft', says: '100 to 500 ms in all', from: 100, to: 500 }],
  };
  return claims[approach] ?? [];
}

/** A stage's name, with the share of queries that pass it where that is not all of them. */
export function stageName({ id, share }: Latency['stages'][number]): string {
  const { label } = stageSpecs[id];
  return share === 1 ? label : `${label}, for ${formatShare(share)} of queries`;
}
