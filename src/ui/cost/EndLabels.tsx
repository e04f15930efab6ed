import { usePlotArea, useYAxisScale } from 'recharts';
import { approachSpecs } from '../../model/approaches';
import { approachLooks } from '../approachLooks';
import { useMoneyFormat } from '../useMoneyFormat';
import { spread } from './axes';
import type { BaselineLine, ChartLine, LineRow } from './lineRow';
import { markPath } from './markPath';

type EndLabelsProps = {
  readonly lines: readonly ChartLine[];
  readonly baseline: readonly BaselineLine[];
  readonly last: LineRow | undefined;
  readonly hasTotals: boolean;
};

const LINE_HEIGHT = 18;
const MILLION = 1e6;

/** The name of each approach at the end of its line, with its total where there is room. */
export function EndLabels({ lines, baseline, last, hasTotals }: EndLabelsProps) {
  const scale = useYAxisScale();
  const area = usePlotArea();
  const asMoney = useMoneyFormat();
  if (!scale || !area || !last) return null;
  const ends = [
    ...lines.map(({ id }) => ({ id, name: approachSpecs[id].name, weight: '600', usd: last[id] })),
    ...baseline.map(({ id, points }) => ({
      id,
      name: 'baseline',
      weight: '400',
      usd: points.at(-1)?.usd,
    })),
  ].flatMap(({ usd, ...end }) => (usd === undefined ? [] : [{ ...end, usd }]));
  const wanted = ends.map(({ usd }) => Math.max(area.y, scale(usd) ?? area.y));
  const places = spread(wanted, LINE_HEIGHT, area.y, area.y + area.height);
  const x = area.x + area.width;
  return ends.map(({ id, name, weight, usd }, i) => {
    const { color, shape } = approachLooks[id];
    const y = places[i] ?? 0;
    return (
      <g key={`${id} ${name}`} fill={color} fontSize="13">
        <path {...markPath(shape, x + 10, y, 10)} />
        <text x={x + 19} y={y} dominantBaseline="central">
          <tspan fontWeight={weight}>{name}</tspan>
          {hasTotals && <tspan> {asMoney(usd, { shortFrom: MILLION })}</tspan>}
        </text>
      </g>
    );
  });
}
