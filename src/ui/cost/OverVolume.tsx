import { approachSpecs } from '../../model/approaches';
import { parameterSpecs } from '../../model/parameters';
import { DataTable } from '../kit/DataTable';
import { formatMonths, formatNumber } from '../kit/format';
import { useMoneyFormat, useShownCurrency } from '../useMoneyFormat';
import { decadeTicks } from './axes';
import { ChartFigure } from './ChartFigure';
import { chartNote } from './chartNote';
import { chartLines, type FaceProps } from './faces';
import { overVolumeFinding } from './findings';
import { LinesFigure } from './LinesFigure';
import { meetingVolumes, roundVolumeRows, volumeRows } from './volumeRows';

/** What the horizon costs at any number of queries a month, with break-evens and the number in force. */
export function OverVolume({ evaluation, compared, dimmed, onTable }: FaceProps) {
  const { queries, months } = evaluation.inputs.parameters;
  const shown = [...compared, ...dimmed];
  const asMoney = useMoneyFormat();
  const currency = useShownCurrency();
  const rows = volumeRows(evaluation);
  const finding = overVolumeFinding(evaluation);
  const span = formatMonths(months);
  const { min, max } = parameterSpecs.queries;
  return (
    <ChartFigure
      finding={finding}
      note={chartNote(evaluation)}
      onTable={onTable}
      table={
        <DataTable
          caption={`Costs over ${span}, ${currency.words}`}
          columns={[
            { id: 'queries', header: 'Queries a month' },
            ...shown.map((id) => ({ id, header: approachSpecs[id].name, isNumeric: true })),
          ]}
          rows={roundVolumeRows(evaluation).map((row) => ({
            id: String(row.x),
            cells: [
              `${formatNumber(row.x, { exact: true })}${row.x === queries ? ' (now)' : ''}`,
              ...shown.map((id) => asMoney(row[id])),
            ],
          }))}
        />
      }
    >
      <LinesFigure
        name={`Costs over volume. ${finding}`}
        rows={rows}
        lines={chartLines(compared, dimmed)}
        x={{
          title: 'queries a month, log scale',
          ticks: decadeTicks([min, max]).filter((tick) => tick <= max),
          scale: 'log',
          format: (value) => formatNumber(value, { short: true }),
        }}
        y={{
          title: `${currency.words} over ${span}, log scale`,
          ticks: decadeTicks(
            rows.flatMap((row) => shown.map((id) => row[id])),
            currency.rate,
          ),
          scale: 'log',
          format: (usd) => formatNumber(usd * currency.rate, { short: true }),
        }}
        meetings={meetingVolumes(evaluation).map((each) => ({
          ...each,
          label: formatNumber(each.x),
        }))}
        verticals={[{ x: queries, label: `now ${formatNumber(queries)}` }]}
        hasTotals={false}
        place={(value) => `${formatNumber(value)} queries a month`}
      />
      <p className="text-xs text-muted">
        On log scales each step is ten times the one before, so there is no zero.
      </p>
    </ChartFigure>
  );
}
