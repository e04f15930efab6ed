import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { approachLooks } from '../approachLooks';
import type { BaselineLine } from './lineRow';

type BaselineLinesProps = {
  readonly lines: readonly BaselineLine[];
  /** Each amount holds from the place before on, as the cost of a month does. */
  readonly isStepped: boolean;
};

/** How strong a line of the baseline is beside one of today. */
export const BASELINE_STRENGTH = 0.6;

/** The costs in the baseline, thin and dashed, in the colours of the approaches. */
export function BaselineLines({ lines, isStepped }: BaselineLinesProps) {
  const [toX, toY, area] = [useXAxisScale(), useYAxisScale(), usePlotArea()];
  if (!toX || !toY || !area) return null;
  return (
    <g fill="none" strokeWidth="1.5" strokeDasharray="4 4" strokeOpacity={BASELINE_STRENGTH}>
      {lines.map(({ id, points }) => {
        const places = points.map(({ x, usd }) => [toX(x) ?? 0, toY(usd) ?? 0] as const);
        const path = places
          .map(([x, y], i) => (i === 0 ? `M${x} ${y}` : isStepped ? `V${y}H${x}` : `L${x} ${y}`))
          .join('');
        return <path key={id} d={path} stroke={approachLooks[id].color} />;
      })}
    </g>
  );
}
