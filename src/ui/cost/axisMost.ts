import type { ApproachId } from '../../model/approaches';
import type { Usd } from '../../model/quantity';
import type { Band, BaselineLine, BudgetLine, LineRow } from './lineRow';

type Drawn = {
  readonly rows: readonly LineRow[];
  readonly shown: readonly ApproachId[];
  readonly bands: readonly Band[];
  readonly baseline: readonly BaselineLine[];
  readonly budgets: readonly BudgetLine[];
};

/** A budget further above the lines than this would press them flat; it stays outside the chart. */
const MOST_ROOM = 2;

/** The most that the axis has to reach, in USD. */
export function axisMost({ rows, shown, bands, baseline, budgets }: Drawn): Usd {
  const most = Math.max(
    0,
    ...rows.flatMap((row) => shown.map((id) => row[id] ?? 0)),
    ...bands.flatMap(({ edges }) => edges.map(({ high }) => high)),
    ...baseline.flatMap(({ points }) => points.map(({ usd }) => usd)),
  );
  const budget = Math.max(0, ...budgets.flatMap(({ points }) => points.map(({ usd }) => usd)));
  return budget <= MOST_ROOM * most ? Math.max(most, budget) : most;
}
