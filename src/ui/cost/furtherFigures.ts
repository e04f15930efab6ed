import { type SomeApproaches, someApproaches } from '../../model/costs/published';
import type { PublishedProjection } from '../../model/costs/publishedProjection';
import type { Evaluation } from '../../model/evaluate';
import type { Usd } from '../../model/quantity';
import type { Simulation } from '../../model/uncertainty/simulation';
import type { CostView } from './costView';
import type { BaselineLine, FurtherFigure } from './lineRow';
import { amountAt } from './timeRows';
import { quantilesAt } from './uncertainty/bandRows';

type Place = {
  readonly evaluation: Evaluation;
  readonly simulation: Simulation | undefined;
  readonly baseline: readonly BaselineLine[];
  readonly view: CostView;
  readonly month: number;
};

/** What a chart over time shows at a month besides its lines: the ends of its bands and the baseline. */
export function furtherFigures(place: Place): readonly FurtherFigure[] {
  const { evaluation, simulation, month } = place;
  const bands = simulation ? quantilesAt(simulation, month) : publishedEnds(evaluation, place);
  return [...bands, ...baselineAt(place)];
}

function publishedEnds(
  { published }: Evaluation,
  { view, month }: Place,
): readonly FurtherFigure[] {
  const all = Object.entries(published?.projections ?? {});
  const ranged = all.filter(([, { ranges }]) => ranges.horizonTotal.low < ranges.horizonTotal.high);
  if (ranged.length === 0) return [];
  const at = (end: 'low' | 'high'): SomeApproaches<Usd> =>
    someApproaches(Object.fromEntries(ranged), ({ ranges }: PublishedProjection) =>
      amountAt(
        month,
        view,
        ranges.cumulative.map((span) => span[end]),
      ),
    );
  return [
    { name: 'Highest', usd: at('high') },
    { name: 'Lowest', usd: at('low') },
  ];
}

function baselineAt({ baseline, month }: Place): readonly FurtherFigure[] {
  const usd: SomeApproaches<Usd> = Object.fromEntries(
    baseline.flatMap(({ id, points }) => {
      const point = points.find(({ x }) => x === month);
      return point ? [[id, point.usd]] : [];
    }),
  );
  return Object.keys(usd).length > 0 ? [{ name: 'Baseline', usd }] : [];
}
