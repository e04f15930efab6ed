import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { fittingLabel, labelWidth } from './fittingLabel';
import type { Meeting } from './lineRow';

/** A moment or a volume worth a line of its own. */
export type Vertical = {
  readonly x: number;
  readonly label: string;
  /** What stands there where the label would leave the chart. */
  readonly short?: string;
  readonly isWarning?: boolean;
};

type LandmarksProps = {
  readonly meetings: readonly (Meeting & { readonly label: string })[];
  readonly verticals: readonly Vertical[];
};

/** Break-evens as points with their value, and lines for what is announced or in force. */
export function Landmarks({ meetings, verticals }: LandmarksProps) {
  const [toX, toY, area] = [useXAxisScale(), useYAxisScale(), usePlotArea()];
  if (!toX || !toY || !area) return null;
  const middle = area.x + area.width / 2;
  return (
    <g fontSize="13">
      {stacked(verticals, toX, area).map(({ at, level, label, isWarning }) => {
        const color = isWarning ? 'var(--color-warning)' : 'var(--color-muted)';
        return (
          <g key={`${at} ${level}`}>
            <line
              x1={at}
              x2={at}
              y1={area.y}
              y2={area.y + area.height}
              stroke={color}
              strokeDasharray="3 4"
            />
            <Words
              x={at}
              y={area.y + 12 + level * LINE_HEIGHT}
              isLate={at > middle}
              color={color}
              text={label}
            />
          </g>
        );
      })}
      {meetings.map(({ x, usd, label }) => {
        const [cx, cy] = [toX(x) ?? 0, toY(usd) ?? 0];
        const isLate = cx > middle;
        return (
          <g key={x}>
            <circle
              cx={cx}
              cy={cy}
              r="5"
              fill="var(--color-paper)"
              stroke="var(--color-ink)"
              strokeWidth="2"
            />
            <Words
              x={cx + (isLate ? -4 : 4)}
              y={cy + (isLate ? -9 : 18)}
              isLate={isLate}
              color="var(--color-ink)"
              text={label}
            />
          </g>
        );
      })}
    </g>
  );
}

const LINE_HEIGHT = 15;

/** A label that would run into one before stands under it, and none reaches past the chart. */
function stacked(
  verticals: readonly Vertical[],
  toX: (x: number) => number | undefined,
  { x, width }: { readonly x: number; readonly width: number },
) {
  const taken: { readonly from: number; readonly to: number; readonly level: number }[] = [];
  return verticals.map((each) => {
    const at = toX(each.x) ?? 0;
    const isLate = at > x + width / 2;
    const label = fittingLabel(
      [each.label, ...(each.short ? [each.short] : [])],
      isLate ? at - x : x + width - at,
    );
    const long = labelWidth(label);
    const [from, to] = isLate ? [at - long, at] : [at, at + long];
    const isFree = (level: number) =>
      taken.every((other) => other.level !== level || other.to < from || other.from > to);
    const level = [...verticals.keys()].find(isFree) ?? 0;
    taken.push({ from, to, level });
    return { ...each, label, at, level };
  });
}

type WordsProps = {
  readonly x: number;
  readonly y: number;
  /** On the right half words stand at the left of their place, so that they stay inside. */
  readonly isLate: boolean;
  readonly color: string;
  readonly text: string;
};

function Words({ x, y, isLate, color, text }: WordsProps) {
  return (
    <text
      x={x + (isLate ? -5 : 5)}
      y={y}
      textAnchor={isLate ? 'end' : 'start'}
      fill={color}
      stroke="var(--color-paper)"
      strokeWidth="4"
      paintOrder="stroke"
      fontWeight="600"
    >
      {text}
    </text>
  );
}
