import { usePlotArea, useYAxisScale } from 'recharts';
import { approachSpecs } from '../../model/approaches';
import { approachLooks } from '../approachLooks';
import { useMoneyFormat } from '../useMoneyFormat';
import { spread } from './axes';
import type { ChartLine, LineRow } from './lineRow';
import { markPath } from './markPath';

type EndLabelsProps = {
  readonly lines: readonly ChartLine[];
  readonly last: LineRow | undefined;
  readonly hasTotals: boolean;
};

const LINE_HEIGHT = 18;
const MILLION = 1e6;

/** The name of each approach at the end of its line, with its total where there is room. */
export function EndLabels({ lines, last, hasTotals }: EndLabelsProps) {
  const scale = useYAxisScale();
  const area = usePlotArea();
  const asMoney = useMoneyFormat();
  if (!scale || !area || !last) return null;
  const wanted = lines.map(({ id }) => scale(last[id]) ?? area.y);
  const places = spread(wanted, LINE_HEIGHT, area.y, area.y + area.height);
  const x = area.x + area.width;
  return lines.map(({ id }, i) => {
    const { color, shape } = approachLooks[id];
    const y = places[i] ?? 0;
    return (
      <g key={id} fill={color} fontSize="13">
        <path {...markPath(shape, x + 10, y, 10)} />
        <text x={x + 19} y={y} dominantBaseline="central">
          <tspan fontWeight="600">{approachSpecs[id].name}</tspan>
          {hasTotals && <tspan> {asMoney(last[id], { shortFrom: MILLION })}</tspan>}
        </text>
      </g>
    );
  });
}
