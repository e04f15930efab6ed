import { approachIds, approachSpecs } from '../../../model/approaches';
import { someApproaches } from '../../../model/costs/published';
import { type QuantileId, quantileShares } from '../../../model/uncertainty/quantiles';
import type { Simulation } from '../../../model/uncertainty/simulation';
import type { MoneyFormat } from '../../../share/moneyFormat';
import { formatShare } from '../../kit/format';
import type { Band, FurtherFigure } from '../lineRow';
import { steppedEdges } from '../steppedEdges';

/** Where nine in ten draws lie, and every second one. */
const widths = [
  { from: 'p5', to: 'p95' },
  { from: 'p25', to: 'p75' },
] as const;

/** The bands of each simulated approach up to a month, the wide ones under the narrow ones. */
export function simulatedBands({ costs, bandsOf }: Simulation, months: number): readonly Band[] {
  return widths.flatMap(({ from, to }) =>
    approachIds.flatMap((id) => {
      const monthly = costs[id]?.bands.slice(0, months + 1) ?? [];
      const edges = monthly.map((quantiles, x) => ({
        x,
        low: quantiles[from],
        high: quantiles[to],
      }));
      const drawn = bandsOf === 'month' ? steppedEdges(edges) : edges;
      return drawn.length > 0 ? [{ id, from, to, edges: drawn }] : [];
    }),
  );
}

const quantileIds = Object.keys(quantileShares) as QuantileId[];

/** The quantiles over time as a table: a column for each approach and share of the draws. */
export function quantileTable(
  { costs, bandsOf }: Simulation,
  place: (month: number) => string,
  asMoney: MoneyFormat,
) {
  const columns = approachIds.flatMap((id) =>
    quantileIds.flatMap((quantile) => {
      const cost = costs[id];
      const header = `${approachSpecs[id].name} ${formatShare(quantileShares[quantile])}`;
      return cost ? [{ id: `${id}.${quantile}`, header, quantile, bands: cost.bands }] : [];
    }),
  );
  const months = columns[0]?.bands ?? [];
  return {
    columns: [
      { id: 'month', header: 'Month' },
      ...columns.map(({ id, header }) => ({ id, header, isNumeric: true })),
    ],
    // What is spent once has no month, so the first month is the first row.
    rows: [...months.keys()].slice(bandsOf === 'month' ? 1 : 0).map((month) => ({
      id: String(month),
      cells: [
        place(month),
        ...columns.map(({ quantile, bands }) => asMoney(bands[month]?.[quantile] ?? 0)),
      ],
    })),
  };
}

/** The quantiles at one month, the highest first; none of a month that no draw reaches. */
export function quantilesAt({ costs }: Simulation, month: number): readonly FurtherFigure[] {
  if (Object.values(costs).some(({ bands }) => bands[month] === undefined)) return [];
  return [...quantileIds].reverse().map((quantile) => ({
    name: formatShare(quantileShares[quantile]),
    usd: someApproaches(costs, ({ bands }) => bands[month]?.[quantile] ?? 0),
  }));
}
