import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { approachLooks } from '../../approachLooks';
import type { Band } from '../lineRow';

/** Where the costs of each approach may lie, under its line. */
export function Bands({ bands }: { readonly bands: readonly Band[] }) {
  const [toX, toY, area] = [useXAxisScale(), useYAxisScale(), usePlotArea()];
  if (!toX || !toY || !area) return null;
  const point = (x: number, usd: number) => {
    // An axis may lag behind by a frame, and a log axis has no zero.
    const bottom = area.y + area.height;
    const at = toY(usd) ?? bottom;
    const y = Number.isFinite(at) ? Math.min(bottom, Math.max(area.y, at)) : bottom;
    return `${(toX(x) ?? 0).toFixed(1)} ${y.toFixed(1)}`;
  };
  return (
    <g>
      {bands.map(({ id, from, edges }) => {
        const there = edges.map(({ x, high }) => point(x, high));
        const back = edges.map(({ x, low }) => point(x, low)).reverse();
        const { color } = approachLooks[id];
        return (
          <path
            key={`${id}.${from}`}
            d={`M${[...there, ...back].join('L')}Z`}
            fill={color}
            fillOpacity="0.1"
            stroke={color}
            strokeOpacity="0.4"
          />
        );
      })}
    </g>
  );
}
