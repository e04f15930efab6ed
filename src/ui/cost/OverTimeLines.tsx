import type { Evaluation } from '../../model/evaluate';
import { formatMonths } from '../kit/format';
import { useShownCurrency } from '../useMoneyFormat';
import { chartLines, type FaceProps } from './faces';
import { overTimeFinding } from './findings';
import { LinesChart } from './LinesChart';
import { timeAxes } from './timeAxes';
import { meetingMonths, timeRows } from './timeRows';

type OverTimeLinesProps = Pick<FaceProps, 'compared' | 'dimmed'> & {
  readonly evaluation: Evaluation;
  readonly width: number;
  readonly height: number;
};

/** Costs added up month by month in a chart of a given size, without anything to set. */
export function OverTimeLines({ evaluation, compared, dimmed, width, height }: OverTimeLinesProps) {
  const currency = useShownCurrency();
  const rows = timeRows(evaluation);
  const last = rows.at(-1);
  const most = Math.max(...[...compared, ...dimmed].map((id) => last?.[id] ?? 0));
  return (
    <LinesChart
      width={width}
      height={height}
      name={`Costs over time. ${overTimeFinding(evaluation)}`}
      rows={rows}
      lines={chartLines(compared, dimmed)}
      {...timeAxes(evaluation.inputs, most, currency)}
      meetings={meetingMonths(evaluation).map((each) => ({ ...each, label: formatMonths(each.x) }))}
      verticals={[]}
      hasTotals
      place={(month) => (month === 0 ? 'At the start' : `After ${formatMonths(month)}`)}
    />
  );
}
