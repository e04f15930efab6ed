import { usePlotArea, useYAxisScale } from 'recharts';
import { approachLooks } from '../approachLooks';
import { spread } from './axes';
import { type EndLabel, LABEL_START } from './endLabels';
import { markPath } from './markPath';

const LINE_HEIGHT = 18;

/** The name of each approach at the end of its line, with its total where there is room. */
export function EndLabels({ labels }: { readonly labels: readonly EndLabel[] }) {
  const scale = useYAxisScale();
  const area = usePlotArea();
  if (!scale || !area) return null;
  const wanted = labels.map(({ usd }) => Math.max(area.y, scale(usd) ?? area.y));
  const places = spread(wanted, LINE_HEIGHT, area.y, area.y + area.height);
  const x = area.x + area.width;
  return labels.map(({ id, name, isBaseline, total }, i) => {
    const { color, shape } = approachLooks[id];
    const y = places[i] ?? 0;
    return (
      <g key={`${id} ${name}`} fill={color} fontSize="13">
        <path {...markPath(shape, x + 10, y, 10)} />
        {/* By its font: WebKit hands no baseline of a text on to its parts. */}
        <text x={x + LABEL_START} y={y} dy="0.36em">
          <tspan fontWeight={isBaseline ? 400 : 600}>{name}</tspan>
          {total && <tspan> {total}</tspan>}
        </text>
      </g>
    );
  });
}
