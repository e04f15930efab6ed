import { useMemo } from 'react';
import { Line, LineChart, Tooltip } from 'recharts';
import { useMoneyFormat } from '../useMoneyFormat';
import { ApproachLines } from './ApproachLines';
import { BaselineLines } from './BaselineLines';
import { BudgetLines } from './BudgetLines';
import { type Axis, HorizontalAxis, VerticalAxis } from './ChartAxes';
import { EndLabels } from './EndLabels';
import { endLabels, roomForLabels } from './endLabels';
import { Here } from './Here';
import { Landmarks, type Vertical } from './Landmarks';
import type {
  Band,
  BaselineLine,
  BudgetLine,
  ChartLine,
  FurtherFigure,
  LineRow,
  Meeting,
} from './lineRow';
import { Rules } from './Rules';
import { Bands } from './uncertainty/Bands';

export type LinesChartProps = {
  readonly width: number;
  readonly height: number;
  /** What the chart shows, for those who do not see it; its table follows. */
  readonly name: string;
  readonly rows: readonly LineRow[];
  readonly lines: readonly ChartLine[];
  readonly bands?: readonly Band[];
  readonly baseline?: readonly BaselineLine[];
  readonly budgets?: readonly BudgetLine[];
  /** Each amount holds from the place before on, as the cost of a month does. */
  readonly isStepped?: boolean;
  readonly x: Axis;
  readonly y: Axis;
  readonly meetings: readonly (Meeting & { readonly label: string })[];
  readonly verticals: readonly Vertical[];
  /** Where on the horizontal axis, as the head of what is shown there. */
  readonly place: (x: number) => string;
  /** What a line stands for where there are further figures, and those. */
  readonly figure?: string;
  readonly further?: (x: number) => readonly FurtherFigure[];
  readonly onPick?: (x: number) => void;
  /** The totals at the end of the lines, where they are what the chart is about. */
  readonly hasTotals: boolean;
};

const none = () => [];
const nothing = () => null;
/** Usual room for what stands at the end of the lines, in px. */
const RIGHT = { totals: 164, names: 112 };

/** Costs as lines in the look of each approach, named at their end, with break-evens marked. */
export function LinesChart(props: LinesChartProps) {
  const { width, height, name, rows, lines, x, y, meetings, verticals, place } = props;
  const { bands = [], baseline = [], budgets = [], isStepped = false } = props;
  const { figure = 'As set', further = none, onPick } = props;
  const isNarrow = width < 560;
  const hasTotals = props.hasTotals && !isNarrow;
  const places = usePlaces(rows);
  const asMoney = useMoneyFormat();
  const labels = endLabels(lines, baseline, rows.at(-1), hasTotals ? asMoney : undefined);
  const right = roomForLabels(labels, hasTotals ? RIGHT.totals : RIGHT.names);
  return (
    <LineChart
      width={width}
      height={height}
      data={places}
      margin={{ top: 30, right, bottom: 18, left: 0 }}
      aria-label={name}
      onClick={({ activeLabel }) => {
        if (activeLabel !== undefined) onPick?.(Number(activeLabel));
      }}
    >
      <Rules ticks={y.ticks} />
      <HorizontalAxis {...x} end={rows.at(-1)?.x ?? 1} />
      <VerticalAxis {...y} />
      <Tooltip
        isAnimationActive={false}
        cursor={{ stroke: 'var(--color-muted)' }}
        // An element, for Recharts would make the component that a function is anew with each drawing.
        content={<Here rows={rows} lines={lines} place={place} figure={figure} further={further} />}
      />
      <Bands bands={bands} />
      <BaselineLines lines={baseline} isStepped={isStepped} />
      <BudgetLines lines={budgets} />
      <Landmarks meetings={meetings} verticals={verticals} />
      <EndLabels labels={labels} />
      <ApproachLines rows={rows} lines={lines} isStepped={isStepped} />
      {/* There is something to read off only where Recharts has a line. */}
      <Line dataKey="x" shape={nothing} dot={false} activeDot={false} isAnimationActive={false} />
    </LineChart>
  );
}

/** Where something can be read off: all that Recharts is told of the rows, so that it rests while only amounts change. */
function usePlaces(rows: readonly LineRow[]) {
  const places = rows.map(({ x }) => x).join();
  return useMemo(() => places.split(',').map((x) => ({ x: Number(x) })), [places]);
}
