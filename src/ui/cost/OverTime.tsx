import { useMemo, useState } from 'react';
import { formatMonths } from '../kit/format';
import { Marked } from '../Marked';
import { useMoneyFormat, useShownCurrency } from '../useMoneyFormat';
import { axisMost } from './axisMost';
import { BreakEvenLinks } from './BreakEvenLinks';
import { budgetLines } from './budgetLines';
import { ChartFigure } from './ChartFigure';
import { chartNote } from './chartNote';
import { chartLines, type LineFaceProps } from './faces';
import { overTimeFinding } from './findings';
import { furtherFigures } from './furtherFigures';
import { LinesFigure } from './LinesFigure';
import { PickedFigures } from './PickedFigures';
import { TimeTable } from './TimeTable';
import { timeAxes } from './timeAxes';
import { eventLabel, eventWords, timeEvents } from './timeEvents';
import { baselineLines, meetingMonths, publishedBands, timeRows } from './timeRows';
import { simulatedBands } from './uncertainty/bandRows';
import { SimulationTable } from './uncertainty/SimulationTable';
import { simulationFinding } from './uncertainty/simulationFinding';
import { useSimulation } from './uncertainty/useSimulation';

/** Costs added up month by month or as each month costs, with break-evens and what is announced. */
export function OverTime(props: LineFaceProps) {
  const { evaluation, compared, dimmed, onTable, view, baseline } = props;
  const { inputs, published, scenario } = evaluation;
  const { months } = inputs.parameters;
  const isMonthly = view === 'month';
  const [picked, setPicked] = useState(Infinity);
  const asMoney = useMoneyFormat();
  const currency = useShownCurrency();
  const simulation = useSimulation(evaluation, view);
  const shown = [...compared, ...dimmed];
  const bands = simulation
    ? simulatedBands(simulation, months)
    : publishedBands(evaluation, view).filter(({ id }) => shown.includes(id));
  // New draws come far more often than a new scenario: what they do not move stays as it is.
  const { rows, before, budgets, finding, note, events, meetings } = useMemo(() => {
    const approaches = [...compared, ...dimmed];
    const monthly = timeRows(evaluation, view);
    return {
      rows: monthly,
      before: baselineLines(baseline, monthly, approaches, view),
      budgets: budgetLines(scenario.money, months, view),
      finding: overTimeFinding(evaluation, view),
      note: chartNote(evaluation),
      events: timeEvents(evaluation, approaches),
      meetings: meetingMonths(evaluation, view),
    };
  }, [evaluation, compared, dimmed, baseline, view, scenario, months]);
  const place = (month: number) => {
    if (isMonthly) return `In month ${Math.max(1, month)}`;
    return month === 0 ? 'At the start' : `After ${formatMonths(month)}`;
  };
  const further = (month: number) =>
    furtherFigures({ evaluation, simulation, baseline: before, view, month });

  return (
    <ChartFigure
      finding={finding}
      note={note}
      onTable={onTable}
      table={
        <>
          <TimeTable
            rows={isMonthly ? rows.slice(1) : rows}
            evaluation={evaluation}
            baseline={before}
            shown={shown}
            view={view}
            place={place}
          />
          {simulation && <SimulationTable simulation={simulation} place={place} />}
        </>
      }
    >
      {simulation && (
        <p className="text-sm">
          <Marked text={simulationFinding(simulation, asMoney)} />
        </p>
      )}
      <LinesFigure
        name={`Costs over time. ${finding}`}
        rows={rows}
        lines={chartLines(compared, dimmed)}
        bands={bands}
        baseline={before}
        budgets={budgets}
        isStepped={isMonthly}
        {...timeAxes(
          inputs,
          axisMost({ rows, shown, bands, baseline: before, budgets }),
          currency,
          isMonthly,
        )}
        meetings={meetings.map((each) => ({ ...each, label: formatMonths(each.x) }))}
        verticals={events.map((event) => ({
          x: event.at,
          label: eventLabel(event),
          short: event.word,
          isWarning: true,
        }))}
        hasTotals
        place={place}
        figure={published ? 'Middle' : 'As set'}
        further={further}
        onPick={(month) => setPicked(isMonthly ? Math.max(1, month) : month)}
      />
      {events.length > 0 && (
        <ul className="text-xs">
          {events.map((event) => (
            <li key={eventWords(event)}>{eventWords(event)}</li>
          ))}
        </ul>
      )}
      <PickedFigures
        label="Month to read off"
        rows={isMonthly ? rows.slice(1) : rows}
        picked={picked}
        onPick={setPicked}
        place={place}
        shown={shown}
        request={(approach, month) => ({
          kind: 'figure',
          approach,
          figure: isMonthly ? 'last' : 'total',
          month,
          isPublished: published !== undefined,
        })}
      />
      <BreakEvenLinks along="months" evaluation={evaluation} meetings={meetings} />
    </ChartFigure>
  );
}
