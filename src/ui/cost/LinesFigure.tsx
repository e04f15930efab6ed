import { Lazy } from '../kit/Lazy';
import { useWidth } from '../kit/useWidth';
import type { LinesChartProps } from './LinesChart';

const load = () => import('./LinesChart').then((file) => file.LinesChart);

/** A chart of lines as wide as its place; recharts is fetched when the first one is shown. */
export function LinesFigure(props: Omit<LinesChartProps, 'width' | 'height'>) {
  const [ref, width] = useWidth<HTMLDivElement>();
  // On a low screen the numbers beside it, and what stands under it, have to stay in sight too.
  const height = Math.min(320, Math.max(240, Math.round(window.innerHeight * 0.3)));
  return (
    <div ref={ref} style={{ minHeight: height }}>
      {width > 0 && (
        <Lazy load={load} props={{ ...props, width, height }} what="the chart" heightPx={height} />
      )}
    </div>
  );
}
