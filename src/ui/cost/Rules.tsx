import { usePlotArea, useYAxisScale } from 'recharts';

/** A thin line across the chart at each tick of the money. */
export function Rules({ ticks }: { readonly ticks: readonly number[] }) {
  const [toY, area] = [useYAxisScale(), usePlotArea()];
  if (!toY || !area) return null;
  return (
    <g stroke="var(--color-rule)">
      {ticks.map((tick) => {
        const y = toY(tick);
        return y === undefined ? null : (
          <line key={tick} x1={area.x} x2={area.x + area.width} y1={y} y2={y} />
        );
      })}
    </g>
  );
}
