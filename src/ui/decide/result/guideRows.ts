import { guides } from '../../../data/guides/guides';
import { approachSpecs, type OutcomeId } from '../../../model/approaches';
import type { Evaluation } from '../../../model/evaluate';
import { flowIds, type GuideId, type GuideResults } from '../../../model/guides/replayGuides';
import type { RuleResult } from '../../../model/guides/rules';
import { parting } from '../parting';

/** What a published guide makes of the same answers, in words. */
export type GuideRow = {
  readonly id: GuideId;
  readonly name: string;
  readonly says: string;
  /** Where it parts from our answer and why, or that it does not. */
  readonly parts: string;
  readonly source?: string | undefined;
};

/** Every guide with what it says: first those that reach an outcome, then those that only count. */
export function guideRows(evaluation: Evaluation, results: GuideResults): readonly GuideRow[] {
  const replayed = ([...flowIds, 'S4sheet'] as const).map((id) => {
    const { outcome, open } = results[id];
    const apart = parting(id, results[id], evaluation.decision.outcome);
    return {
      id,
      name: guideName(id),
      says: outcome ? outcomeWords(outcome) : `open: ${orList(open.map(outcomeWords))}`,
      parts: apart
        ? [`At “${apart.at}”.`, ...(apart.note ? [apart.note] : [])].join(' ')
        : outcome
          ? 'agrees'
          : 'can still agree',
      source: apart?.source,
    };
  });
  const tallied = (['S1', 'S2'] as const).map((id) => ({
    id,
    name: guideName(id),
    says: tally(results[id]),
    parts: 'It gives criteria without joining them, so we only count.',
  }));
  return [...replayed, ...tallied];
}

/** Stands above the guides. */
export const GUIDES_NOTE =
  'The same answers, replayed literally. Disagreement is normal: they ask different questions in another order.';

function guideName(id: GuideId): string {
  return `${guides[id].source} ${guides[id].name.toLowerCase()}`;
}

function outcomeWords(id: OutcomeId): string {
  return id === 'none' ? 'no option that meets every limit' : approachSpecs[id].name;
}

function orList(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`;
}

function tally({ tally: counts }: RuleResult): string {
  const parts = (['rag', 'tuning', 'hybrid'] as const)
    .filter((side) => counts[side] > 0)
    .map((side) => `${counts[side]} for ${approachSpecs[side].name}`);
  return parts.join(', ') || 'none applies yet';
}
