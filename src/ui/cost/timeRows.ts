import { type ApproachId, approachIds } from '../../model/approaches';
import { someApproaches } from '../../model/costs/published';
import type { Span } from '../../model/costs/publishedProjection';
import { type Evaluation, shownCosts } from '../../model/evaluate';
import type { Usd } from '../../model/quantity';
import { comparison } from './comparison';
import type { CostView } from './costView';
import type { Band, BaselineLine, LineRow, Meeting } from './lineRow';
import { steppedEdges } from './steppedEdges';

/**
 * Every approach at the start (month 0) and at the end of each month: its running total, or what the
 * month costs. A month's cost holds from the end of the month before, so the first stands at 0 too.
 */
export function timeRows(evaluation: Evaluation, view: CostView = 'total'): readonly LineRow[] {
  const { projections } = shownCosts(evaluation);
  return months(evaluation).map((x) => ({
    x,
    ...someApproaches(projections, ({ cumulative }) => amountAt(x, view, cumulative)),
  }));
}

/** From the lowest to the highest of a published estimate; no band where it gives but one figure. */
export function publishedBands(evaluation: Evaluation, view: CostView): readonly Band[] {
  const { published } = evaluation;
  if (!published) return [];
  return approachIds.flatMap((id) => {
    const ranges = published.projections[id]?.ranges;
    if (!ranges || ranges.horizonTotal.low === ranges.horizonTotal.high) return [];
    const [low, high] = (['low', 'high'] as const).map((end) =>
      ranges.cumulative.map((span: Span) => span[end]),
    );
    const edges = months(evaluation).map((x) => ({
      x,
      low: amountAt(x, view, low ?? []),
      high: amountAt(x, view, high ?? []),
    }));
    const drawn = view === 'month' ? steppedEdges(edges) : edges;
    return [{ id, from: 'low', to: 'high', edges: drawn }];
  });
}

/** The approaches as they cost in the baseline, as far as the chart reaches; without those that cost the same. */
export function baselineLines(
  baseline: Evaluation | undefined,
  rows: readonly LineRow[],
  shown: readonly ApproachId[],
  view: CostView,
): readonly BaselineLine[] {
  if (!baseline) return [];
  const before = timeRows(baseline, view).slice(0, rows.length);
  return shown.flatMap((id) => {
    const points = before.flatMap(({ x, [id]: usd }) => (usd === undefined ? [] : [{ x, usd }]));
    const isSame =
      points.length === rows.length && points.every(({ usd }, i) => usd === rows[i]?.[id]);
    return isSame || points.length === 0 ? [] : [{ id, points }];
  });
}

/** Every break-even in time between the two that are compared; the costs of a month have none. */
export function meetingMonths(
  evaluation: Evaluation,
  view: CostView = 'total',
): readonly Meeting[] {
  const { one: a, other: b } = comparison(evaluation);
  if (!b || view === 'month') return [];
  const { breakEven, projections } = shownCosts(evaluation);
  const { crossings } = breakEven;
  const cumulative = projections[a]?.cumulative ?? [];
  return [...(crossings[`${a}>${b}`] ?? []), ...(crossings[`${b}>${a}`] ?? [])]
    .sort((one, other) => one - other)
    .map((x) => {
      const before = cumulative[Math.floor(x)] ?? 0;
      const after = cumulative[Math.ceil(x)] ?? before;
      return { x, usd: before + (x % 1) * (after - before) };
    });
}

/** What stands at a month: the running total, or the cost of the month that ends there. */
export function amountAt(month: number, view: CostView, cumulative: readonly Usd[]): Usd {
  if (view === 'total') return cumulative[month] ?? 0;
  const end = Math.max(1, month);
  return (cumulative[end] ?? 0) - (cumulative[end - 1] ?? 0);
}

function months({ inputs }: Evaluation): readonly number[] {
  return Array.from({ length: inputs.parameters.months + 1 }, (_, month) => month);
}
