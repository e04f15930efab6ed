import {
  CartesianGrid,
  type DotItemDotProps,
  Line,
  LineChart,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { ApproachId } from '../../model/approaches';
import { approachLooks } from '../approachLooks';
import { strokes } from '../kit/strokes';
import { BaselineLines } from './BaselineLines';
import { BudgetLines } from './BudgetLines';
import { EndLabels } from './EndLabels';
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
import { markPath } from './markPath';
import { Bands } from './uncertainty/Bands';

export type Axis = {
  readonly title: string;
  readonly ticks: readonly number[];
  readonly scale: 'linear' | 'log';
  readonly format: (value: number) => string;
};

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

const MARKS = 6;
const DIM = 0.45;
const none = () => [];

/** Costs as lines in the look of each approach, named at their end, with break-evens marked. */
export function LinesChart(props: LinesChartProps) {
  const { width, height, name, rows, lines, x, y, meetings, verticals, place } = props;
  const { bands = [], baseline = [], budgets = [], isStepped = false } = props;
  const { figure = 'As set', further = none, onPick } = props;
  const isNarrow = width < 560;
  const hasTotals = props.hasTotals && !isNarrow;
  const tick = { fill: 'var(--color-muted)', fontSize: 13 };
  const axis = { stroke: 'var(--color-muted)', tickLine: false, tick, type: 'number' } as const;
  return (
    <LineChart
      width={width}
      height={height}
      data={rows}
      margin={{ top: 30, right: hasTotals ? 164 : 112, bottom: 18, left: 0 }}
      aria-label={name}
      onClick={({ activeLabel }) => {
        if (activeLabel !== undefined) onPick?.(Number(activeLabel));
      }}
    >
      <CartesianGrid stroke="var(--color-rule)" vertical={false} />
      <XAxis
        {...axis}
        dataKey="x"
        scale={x.scale}
        domain={[x.ticks[0] ?? 0, rows.at(-1)?.x ?? 1]}
        ticks={x.ticks}
        tickFormatter={x.format}
        allowDataOverflow
        interval="preserveStartEnd"
        label={{ value: x.title, position: 'insideBottomLeft', dy: 16, ...tick }}
      />
      <YAxis
        {...axis}
        width={48}
        scale={y.scale}
        domain={[y.ticks[0] ?? 0, y.ticks.at(-1) ?? 1]}
        ticks={y.ticks}
        tickFormatter={y.format}
        allowDataOverflow
        axisLine={false}
        label={{ value: y.title, position: 'insideTopLeft', dy: -28, textAnchor: 'start', ...tick }}
      />
      <Tooltip
        isAnimationActive={false}
        cursor={{ stroke: 'var(--color-muted)' }}
        content={({ active, label }) => (
          <Here
            row={active ? rows.find((row) => row.x === label) : undefined}
            lines={lines}
            place={place}
            figure={figure}
            further={further}
          />
        )}
      />
      <Bands bands={bands} />
      <BaselineLines lines={baseline} isStepped={isStepped} />
      {lines.map(({ id, isDim }) => (
        <Line
          key={id}
          dataKey={id}
          type={isStepped ? 'stepBefore' : 'linear'}
          stroke={approachLooks[id].color}
          strokeWidth={2}
          strokeLinecap="round"
          {...dashes(id)}
          strokeOpacity={isDim ? DIM : 1}
          dot={(dot) => (
            <LineMark
              key={dot.index}
              id={id}
              isDim={isDim}
              every={Math.ceil(rows.length / MARKS)}
              dot={dot}
            />
          )}
          activeDot={{ r: 4, fill: approachLooks[id].color, stroke: 'var(--color-paper)' }}
          isAnimationActive={false}
        />
      ))}
      <BudgetLines lines={budgets} />
      <Landmarks meetings={meetings} verticals={verticals} />
      <EndLabels lines={lines} baseline={baseline} last={rows.at(-1)} hasTotals={hasTotals} />
    </LineChart>
  );
}

function dashes(id: ApproachId) {
  const strokeDasharray = strokes[approachLooks[id].stroke];
  return strokeDasharray === undefined ? {} : { strokeDasharray };
}

type LineMarkProps = ChartLine & { readonly every: number; readonly dot: DotItemDotProps };

/** The mark of an approach on its line, so often that lines can be told apart without colour. */
function LineMark({ id, isDim, every, dot: { cx, cy, index } }: LineMarkProps) {
  if (index % every !== Math.floor(every / 2) || cx === undefined || cy === undefined) return null;
  const { color, shape } = approachLooks[id];
  return (
    <path {...markPath(shape, Number(cx), Number(cy), 10)} fill={color} opacity={isDim ? DIM : 1} />
  );
}
