import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { useMoneyFormat } from '../useMoneyFormat';
import { fittingLabel } from './fittingLabel';
import type { BudgetLine } from './lineRow';

const MARK = 14;
/** What is said where there is no room for more; the amount stands in the verdict. */
const SHORT = 'budget';

/** What may be spent, as a thin line with its name and figure; what lies above the chart is not drawn. */
export function BudgetLines({ lines }: { readonly lines: readonly BudgetLine[] }) {
  const [toX, toY, area] = [useXAxisScale(), useYAxisScale(), usePlotArea()];
  const asMoney = useMoneyFormat();
  if (!toX || !toY || !area) return null;
  return lines.map(({ label, points }) => {
    const places = points.map(({ x, usd }) => ({ x: toX(x) ?? 0, y: toY(usd) ?? -1 }));
    const [first, last = first] = places;
    if (!first || !last || last.y < area.y - 1) return null;
    // A single amount is a mark at the axis, not a line through the months.
    const end = points.length === 1 ? { x: first.x + MARK, y: first.y } : last;
    const isSlope = points.length > 1 && first.y !== last.y;
    const usd = points.at(-1)?.usd ?? 0;
    const words = { x: isSlope ? end.x - 4 : end.x + (points.length === 1 ? 4 : -4), y: end.y - 6 };
    const room = points.length === 1 ? area.x + area.width - words.x : words.x - area.x;
    return (
      <g key={label} fontSize="13">
        <line
          x1={first.x}
          y1={first.y}
          x2={end.x}
          y2={end.y}
          stroke="var(--color-ink)"
          strokeWidth={points.length === 1 ? 3 : 1.25}
        />
        <text
          {...words}
          y={points.length === 1 ? end.y + 4 : Math.max(area.y + 12, words.y)}
          textAnchor={points.length === 1 ? 'start' : 'end'}
          fill="var(--color-ink)"
          stroke="var(--color-paper)"
          strokeWidth="4"
          paintOrder="stroke"
        >
          {fittingLabel([`${label} ${asMoney(usd)}`, label, SHORT], room)}
        </text>
      </g>
    );
  });
}
