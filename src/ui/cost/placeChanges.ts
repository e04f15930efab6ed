import type { ApproachId } from '../../model/approaches';
import { type Evaluation, shownCosts } from '../../model/evaluate';

/** When one approach has come down to the other's running total, and which of them came down. */
type ComingDown = { readonly x: number; readonly who: ApproachId };

/** The months at which two lines over time meet, and at which of these they change places. */
export function placeChanges(
  evaluation: Evaluation,
  a: ApproachId,
  b: ApproachId,
): { readonly meetings: readonly number[]; readonly changes: readonly number[] } {
  const { breakEven, projections } = shownCosts(evaluation);
  const down = (who: ApproachId, to: ApproachId): readonly ComingDown[] =>
    (breakEven.crossings[`${to}>${who}`] ?? []).map((x) => ({ x, who }));
  const meetings = [...down(a, b), ...down(b, a)].sort((one, other) => one.x - other.x);
  const total = (id: ApproachId) => projections[id]?.horizonTotal ?? 0;
  const last = total(a) < total(b) ? a : b;
  // Who comes down, and next comes down again or ends above, has only touched the other line.
  const changes = meetings.filter(({ who }, i) => {
    const next = meetings[i + 1];
    return next ? next.who !== who : last === who;
  });
  return { meetings: meetings.map(({ x }) => x), changes: changes.map(({ x }) => x) };
}
