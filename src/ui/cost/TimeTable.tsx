import { type ApproachId, approachSpecs } from '../../model/approaches';
import type { Evaluation } from '../../model/evaluate';
import { DataTable } from '../kit/DataTable';
import { useMoneyFormat, useShownCurrency } from '../useMoneyFormat';
import type { CostView } from './costView';
import { furtherFigures } from './furtherFigures';
import type { BaselineLine, LineRow } from './lineRow';

type TimeTableProps = {
  readonly rows: readonly LineRow[];
  readonly evaluation: Evaluation;
  readonly baseline: readonly BaselineLine[];
  readonly shown: readonly ApproachId[];
  readonly view: CostView;
  readonly place: (x: number) => string;
};

/** The lines of the chart over time as numbers, with the ends of a source's range and the baseline. */
export function TimeTable(props: TimeTableProps) {
  const { rows, evaluation, baseline, shown, view, place } = props;
  const asMoney = useMoneyFormat();
  const { words } = useShownCurrency();
  const further = rows.map(({ x: month }) =>
    furtherFigures({ evaluation, simulation: undefined, baseline, view, month }),
  );
  const names = [...new Set(further.flatMap((each) => each.map(({ name }) => name)))];
  const columns = shown.flatMap((id) => [
    { id, name: undefined },
    ...names
      .filter((name) => further.some((each) => usdOf(each, name, id) !== undefined))
      .map((name) => ({ id, name })),
  ]);
  return (
    <DataTable
      caption={view === 'month' ? `Costs of each month, ${words}` : `Costs added up, ${words}`}
      columns={[
        { id: 'month', header: 'Month' },
        ...columns.map(({ id, name }) => ({
          id: `${id} ${name ?? ''}`,
          header: name
            ? `${approachSpecs[id].name}, ${name.toLowerCase()}`
            : approachSpecs[id].name,
          isNumeric: true,
        })),
      ]}
      rows={rows.map((row, i) => ({
        id: String(row.x),
        cells: [
          place(row.x),
          ...columns.map(({ id, name }) => {
            const usd = name ? usdOf(further[i] ?? [], name, id) : row[id];
            return usd === undefined ? '–' : asMoney(usd);
          }),
        ],
      }))}
    />
  );
}

function usdOf(
  further: ReturnType<typeof furtherFigures>,
  name: string,
  id: ApproachId,
): number | undefined {
  return further.find((each) => each.name === name)?.usd[id];
}
