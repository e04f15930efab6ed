import { approachSpecs } from '../../model/approaches';
import { DataTable } from '../kit/DataTable';
import { formatMonths, formatNumber } from '../kit/format';
import { Marked } from '../Marked';
import { useMoneyFormat, useShownCurrency } from '../useMoneyFormat';
import { moneyTicks, monthTicks } from './axes';
import { ChartFigure } from './ChartFigure';
import { chartNote } from './chartNote';
import { chartLines, type FaceProps } from './faces';
import { overTimeFinding } from './findings';
import { formatMonth } from './formatAsOf';
import { LinesFigure } from './LinesFigure';
import { eventWords, meetingMonths, timeEvents, timeRows } from './timeRows';
import { bandsOf, highestEdge } from './uncertainty/bandRows';
import { SimulationTable } from './uncertainty/SimulationTable';
import { simulationFinding } from './uncertainty/simulationFinding';
import { useSimulation } from './uncertainty/useSimulation';

/** Costs added up month by month, with break-evens and what is announced. */
export function OverTime({ evaluation, compared, dimmed, onTable }: FaceProps) {
  const { start, parameters } = evaluation.inputs;
  const shown = [...compared, ...dimmed];
  const asMoney = useMoneyFormat();
  const currency = useShownCurrency();
  const simulation = useSimulation(evaluation);
  const bands = simulation ? bandsOf(simulation, parameters.months) : [];
  const rows = timeRows(evaluation);
  const last = rows.at(-1);
  const most = Math.max(highestEdge(bands), ...shown.map((id) => last?.[id] ?? 0));
  const finding = overTimeFinding(evaluation);
  const events = timeEvents(evaluation, compared);
  const place = (month: number) => (month === 0 ? 'At the start' : `After ${formatMonths(month)}`);

  return (
    <ChartFigure
      finding={finding}
      note={chartNote(evaluation)}
      onTable={onTable}
      table={
        <>
          <DataTable
            caption={`Costs added up, ${currency.words}`}
            columns={[
              { id: 'month', header: 'Month' },
              ...shown.map((id) => ({ id, header: approachSpecs[id].name, isNumeric: true })),
            ]}
            rows={rows.map((row) => ({
              id: String(row.x),
              cells: [place(row.x), ...shown.map((id) => asMoney(row[id]))],
            }))}
          />
          {simulation && <SimulationTable simulation={simulation} place={place} />}
        </>
      }
    >
      {simulation && (
        <p className="max-w-line text-sm">
          <Marked text={simulationFinding(simulation, asMoney)} />
        </p>
      )}
      <LinesFigure
        name={`Costs over time. ${finding}`}
        rows={rows}
        lines={chartLines(compared, dimmed)}
        bands={bands}
        x={{
          title: `months from ${formatMonth(start)}`,
          ticks: monthTicks(parameters.months),
          scale: 'linear',
          format: (month) => formatNumber(month),
        }}
        y={{
          title: `${currency.words}, added up`,
          ticks: moneyTicks(most, currency.rate),
          scale: 'linear',
          format: (usd) => formatNumber(usd * currency.rate, { short: true }),
        }}
        meetings={meetingMonths(evaluation).map((each) => ({
          ...each,
          label: formatMonths(each.x),
        }))}
        verticals={events.map(({ at }, i) => ({ x: at, label: letter(i), isWarning: true }))}
        hasTotals
        place={place}
      />
      {events.length > 0 && (
        <ul className="text-xs">
          {events.map((event, i) => (
            <li key={eventWords(event)}>
              <strong className="text-warning">{letter(i)}</strong> {eventWords(event)}
            </li>
          ))}
        </ul>
      )}
    </ChartFigure>
  );
}

/** A letter stands for a date on the axis; the list below says what happens then. */
function letter(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}
