import { useId } from 'react';
import {
  DefaultZIndexes,
  useActiveTooltipLabel,
  useIsTooltipActive,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  ZIndexLayer,
} from 'recharts';
import { approachLooks } from '../approachLooks';
import { ApproachLine } from './ApproachLine';
import type { ChartLine, LineRow } from './lineRow';

type ApproachLinesProps = {
  readonly rows: readonly LineRow[];
  readonly lines: readonly ChartLine[];
  readonly isStepped: boolean;
};

/**
 * The lines of the approaches, with a dot on each at the place that is read off. Drawn by ourselves:
 * for lines of its own Recharts goes through all of its store whenever an amount changes.
 */
export function ApproachLines({ rows, lines, isStepped }: ApproachLinesProps) {
  const [toX, toY, area] = [useXAxisScale(), useYAxisScale(), usePlotArea()];
  const readOff = useActiveTooltipLabel();
  const isReadOff = useIsTooltipActive();
  const clipId = useId();
  if (!toX || !toY || !area) return null;
  const clipPath = `url(#${clipId})`;
  const drawn = lines.map((line) => ({
    ...line,
    points: rows.map(({ x, [line.id]: usd }) => ({
      x: toX(x) ?? null,
      y: usd === undefined ? null : (toY(usd) ?? null),
    })),
  }));
  const active = isReadOff ? rows.findIndex(({ x }) => x === readOff) : -1;
  return (
    <>
      <g className="approach-lines">
        <clipPath id={clipId}>
          <rect x={area.x} y={area.y} width={area.width} height={area.height} />
        </clipPath>
        {drawn.map((line) => (
          <ApproachLine key={line.id} {...line} isStepped={isStepped} clipPath={clipPath} />
        ))}
      </g>
      {active >= 0 && (
        <ZIndexLayer zIndex={DefaultZIndexes.activeDot}>
          <g clipPath={clipPath} stroke="var(--color-paper)" strokeWidth="2">
            {drawn.map(({ id, points }) => {
              const { x, y } = points[active] ?? { x: null, y: null };
              if (x === null || y === null || !Number.isFinite(y)) return null;
              return <circle key={id} cx={x} cy={y} r="4" fill={approachLooks[id].color} />;
            })}
          </g>
        </ZIndexLayer>
      )}
    </>
  );
}
