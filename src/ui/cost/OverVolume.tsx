import { useState } from 'react';
import { approachSpecs } from '../../model/approaches';
import { parameterSpecs } from '../../model/parameters';
import { DataTable } from '../kit/DataTable';
import { formatMonths, formatNumber } from '../kit/format';
import { useMoneyFormat, useShownCurrency } from '../useMoneyFormat';
import { decadeTicks } from './axes';
import { BreakEvenLinks } from './BreakEvenLinks';
import { volumeBudgetLines } from './budgetLines';
import { ChartFigure } from './ChartFigure';
import { chartNote } from './chartNote';
import { chartLines, type LineFaceProps } from './faces';
import { overVolumeFinding } from './findings';
import { LinesFigure } from './LinesFigure';
import { PickedFigures } from './PickedFigures';
import {
  meetingVolumes,
  roundVolumeRows,
  volumeBands,
  volumeRows,
  volumeSpans,
} from './volumeRows';

/** What the horizon or a month costs at any number of queries a month, with break-evens and the number in force. */
export function OverVolume({ evaluation, compared, dimmed, onTable, view }: LineFaceProps) {
  const { published, scenario } = evaluation;
  const { queries, months } = evaluation.inputs.parameters;
  const { min, max } = parameterSpecs.queries;
  const isMonthly = view === 'month';
  const [picked, setPicked] = useState<number>();
  const asMoney = useMoneyFormat();
  const currency = useShownCurrency();
  const shown = [...compared, ...dimmed];
  const rows = volumeRows(evaluation, view);
  const round = roundVolumeRows(evaluation, view);
  const bands = volumeBands(evaluation, view).filter(({ id }) => shown.includes(id));
  const budgets = volumeBudgetLines(scenario.money, months, view, [min, max]);
  const finding = overVolumeFinding(evaluation, view);
  const span = isMonthly ? 'in month 1' : `over ${formatMonths(months)}`;
  const meetings = meetingVolumes(evaluation, view);
  const spans = volumeSpans(evaluation, view);
  const columns = shown.flatMap((id) => {
    const isRange = bands.some((band) => band.id === id);
    const { name } = approachSpecs[id];
    return [
      { id, end: 'mid' as const, header: name },
      ...(isRange
        ? [
            { id, end: 'low' as const, header: `${name}, lowest` },
            { id, end: 'high' as const, header: `${name}, highest` },
          ]
        : []),
    ];
  });
  const write = (usd = 0) => asMoney(usd, published ? { exact: 'cents' } : {});
  const place = (value: number) => `${formatNumber(value)} queries a month`;

  return (
    <ChartFigure
      finding={finding}
      note={chartNote(evaluation)}
      onTable={onTable}
      table={
        <DataTable
          caption={`Costs ${span}${isMonthly ? ', without what is spent once' : ''}, ${currency.words}`}
          columns={[
            { id: 'queries', header: 'Queries a month' },
            ...columns.map(({ id, end, header }) => ({
              id: `${id} ${end}`,
              header,
              isNumeric: true,
            })),
          ]}
          rows={round.map(({ x }) => ({
            id: String(x),
            cells: [
              `${formatNumber(x, { exact: true })}${x === queries ? ' (now)' : ''}`,
              ...columns.map(({ id, end }) => write(spans[id]?.(x)[end])),
            ],
          }))}
        />
      }
    >
      <LinesFigure
        name={`Costs over volume. ${finding}`}
        rows={rows}
        lines={chartLines(compared, dimmed)}
        bands={bands}
        budgets={budgets}
        x={{
          title: 'queries a month, log scale',
          ticks: decadeTicks([min, max]).filter((tick) => tick <= max),
          scale: 'log',
          format: (value) => formatNumber(value, { short: true }),
        }}
        y={{
          title: `${currency.words} ${span}, log scale`,
          ticks: decadeTicks(
            [
              ...rows.flatMap((row) => shown.map((id) => row[id] ?? 0)),
              ...bands.flatMap(({ edges }) => edges.flatMap(({ low, high }) => [low, high])),
            ],
            currency.rate,
          ),
          scale: 'log',
          format: (usd) => formatNumber(usd * currency.rate, { short: true }),
        }}
        meetings={meetings.map((each) => ({ ...each, label: formatNumber(each.x) }))}
        verticals={[{ x: queries, label: `now ${formatNumber(queries)}` }]}
        hasTotals={false}
        place={place}
        figure="Middle"
        further={(value) =>
          bands.length === 0
            ? []
            : (['high', 'low'] as const).map((end) => ({
                name: end === 'high' ? 'Highest' : 'Lowest',
                usd: Object.fromEntries(bands.map(({ id }) => [id, spans[id]?.(value)[end] ?? 0])),
              }))
        }
      />
      <p className="text-xs text-muted">
        On log scales each step is ten times the one before, so there is no zero.
      </p>
      <PickedFigures
        label="Number of queries to read off"
        rows={round}
        picked={picked ?? queries}
        onPick={setPicked}
        place={(x) => `At ${formatNumber(x)} queries`}
        shown={shown}
        request={(approach, volume) => ({
          kind: 'figure',
          approach,
          figure: isMonthly ? 'last' : 'total',
          queries: volume,
          ...(isMonthly && { month: 1 }),
          isPublished: published !== undefined,
        })}
      />
      {!isMonthly && <BreakEvenLinks along="volume" evaluation={evaluation} meetings={meetings} />}
    </ChartFigure>
  );
}
