import { memo } from 'react';
import { XAxis, YAxis } from 'recharts';

export type Axis = {
  readonly title: string;
  readonly ticks: readonly number[];
  readonly scale: 'linear' | 'log';
  readonly format: (value: number) => string;
};

type AxisProps = Axis & {
  /** Where the axis ends, if not at its last tick. */
  readonly end?: number;
};

const tick = { fill: 'var(--color-muted)', fontSize: 13 };
const look = { stroke: 'var(--color-muted)', tickLine: false, tick, type: 'number' } as const;

/** What is compared along the chart; drawn again only when it says something else. */
export const HorizontalAxis = memo(function HorizontalAxis(props: AxisProps) {
  const { title, ticks, scale, format, end } = props;
  return (
    <XAxis
      {...look}
      dataKey="x"
      scale={scale}
      domain={[ticks[0] ?? 0, end ?? 1]}
      ticks={ticks}
      tickFormatter={format}
      allowDataOverflow
      interval="preserveStartEnd"
      label={{ value: title, position: 'insideBottomLeft', dy: 16, ...tick }}
    />
  );
}, saysTheSame);

/** The money; drawn again only when it says something else. Its few ticks always have room. */
export const VerticalAxis = memo(function VerticalAxis({ title, ticks, scale, format }: AxisProps) {
  return (
    <YAxis
      {...look}
      width={48}
      scale={scale}
      domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
      ticks={ticks}
      tickFormatter={format}
      allowDataOverflow
      axisLine={false}
      interval={0}
      label={{ value: title, position: 'insideTopLeft', dy: -28, textAnchor: 'start', ...tick }}
    />
  );
}, saysTheSame);

/** A format is a new function each time; what it writes at the ticks tells whether it changed. */
function saysTheSame(one: AxisProps, other: AxisProps): boolean {
  return words(one) === words(other);
}

function words({ title, ticks, scale, format, end }: AxisProps): string {
  return [title, scale, end, ...ticks.flatMap((each) => [each, format(each)])].join('\n');
}
