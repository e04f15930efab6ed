import type { ApproachId } from '../../model/approaches';
import { crossings, curve } from '../../model/costs/breakEven';
import { totalByVolume } from '../../model/costs/projection';
import { type SomeApproaches, someApproaches } from '../../model/costs/published';
import { publishedTotal, type Span } from '../../model/costs/publishedProjection';
import { volumeStops } from '../../model/costs/volume';
import { type Evaluation, shownCosts } from '../../model/evaluate';
import { parameterSpecs } from '../../model/parameters';
import { comparison } from './comparison';
import type { CostView } from './costView';
import type { Band, LineRow, Meeting } from './lineRow';

const POINTS = 96;

/** What an approach costs at a number of queries a month: over the horizon, or in month 1. */
type ByVolume = (queries: number) => Span;

/** The same for every approach that the chosen basis covers. */
export function volumeSpans(evaluation: Evaluation, view: CostView): SomeApproaches<ByVolume> {
  const { inputs, published } = evaluation;
  const at =
    view === 'total' ? inputs : { ...inputs, parameters: { ...inputs.parameters, months: 1 } };
  const { growth } = inputs.parameters;
  const byId = (id: ApproachId): ByVolume => {
    if (published) return publishedTotal(id, published.reading, at);
    const total = totalByVolume(id, at);
    return (queries) => {
      const usd = total({ queries, growth });
      return { low: usd, mid: usd, high: usd };
    };
  };
  return someApproaches(shownCosts(evaluation).projections, (_, id) =>
    view === 'total' ? byId(id) : withoutOnce(id, byId(id), evaluation),
  );
}

/** A month leaves out what is spent once. */
function withoutOnce(id: ApproachId, total: ByVolume, { costs, published }: Evaluation): ByVolume {
  const usd = costs.projections[id].once;
  const once = published?.projections[id]?.ranges.once ?? { low: usd, mid: usd, high: usd };
  return (queries) => {
    const { low, mid, high } = total(queries);
    return { low: low - once.low, mid: mid - once.mid, high: high - once.high };
  };
}

/** Every approach over the whole range of queries a month, evenly spaced on a log axis. */
export function volumeRows(evaluation: Evaluation, view: CostView = 'total'): readonly LineRow[] {
  return rowsAt(spacedVolumes(), evaluation, view);
}

/** The same at round numbers of queries, for the table. */
export function roundVolumeRows(
  evaluation: Evaluation,
  view: CostView = 'total',
): readonly LineRow[] {
  return rowsAt(roundVolumes(evaluation), evaluation, view);
}

/** Round numbers of queries a month, and the one in force. */
export function roundVolumes({ inputs }: Evaluation): readonly number[] {
  const { queries } = inputs.parameters;
  const round = [100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 50_000_000];
  return [...new Set([...round, queries])].sort((a, b) => a - b);
}

/** From the lowest to the highest of a published estimate; no band where it gives but one figure. */
export function volumeBands(evaluation: Evaluation, view: CostView): readonly Band[] {
  if (!evaluation.published) return [];
  const costs = volumeSpans(evaluation, view);
  return (Object.keys(costs) as ApproachId[]).flatMap((id) => {
    const edges = spacedVolumes().flatMap((x) => {
      const span = costs[id]?.(x);
      return span ? [{ x, low: span.low, high: span.high }] : [];
    });
    return edges.some(({ low, high }) => low < high)
      ? [{ id, from: 'low', to: 'high', edges }]
      : [];
  });
}

/** Every break-even in volume between the two that are compared. */
export function meetingVolumes(
  evaluation: Evaluation,
  view: CostView = 'total',
): readonly Meeting[] {
  const { one, other } = comparison(evaluation);
  const { [one]: byVolume } = volumeSpans(evaluation, view);
  if (!other || !byVolume) return [];
  return volumeCrossings(evaluation, view, one, other).map((x) => ({ x, usd: byVolume(x).mid }));
}

/** The numbers of queries a month at which two approaches cost the same. */
export function volumeCrossings(
  evaluation: Evaluation,
  view: CostView,
  one: ApproachId,
  other: ApproachId,
): readonly number[] {
  if (view === 'total')
    return shownCosts(evaluation).breakEven.volume[`${one}>${other}`]?.crossings ?? [];
  const costs = volumeSpans(evaluation, view);
  const stops = volumeStops(evaluation.inputs);
  const [a, b] = [costs[one], costs[other]];
  if (!a || !b) return [];
  const mid = (of: ByVolume) => curve(stops, (queries) => of(queries).mid);
  return crossings(mid(a), mid(b)).crossings;
}

function spacedVolumes(): readonly number[] {
  const { min, max } = parameterSpecs.queries;
  return Array.from({ length: POINTS + 1 }, (_, i) => min * (max / min) ** (i / POINTS));
}

function rowsAt(
  volumes: readonly number[],
  evaluation: Evaluation,
  view: CostView,
): readonly LineRow[] {
  const costs = volumeSpans(evaluation, view);
  return volumes.map((x) => ({ x, ...someApproaches(costs, (of) => of(x).mid) }));
}
