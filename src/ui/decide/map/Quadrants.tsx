import { approachIds, approachSpecs, type OutcomeId } from '../../../model/approaches';
import { approachLooks } from '../../approachLooks';
import { formatNumber } from '../../kit/format';
import { markPaths } from '../../kit/markPaths';
import { type MapScale, placeOf } from './mapScale';

/** Keeps a name readable over what lies under it. */
const halo = { className: 'stroke-paper', strokeWidth: 4, paintOrder: 'stroke' } as const;

/** From the edges of the plot, and the size of a mark, in pixels. */
const PADDING = 5;
const MARK = 12;

type QuadrantsProps = { readonly scale: MapScale; readonly outcome: OutcomeId | undefined };

/** The frame, the borders with their values, and each approach at the outer side of its quadrant. */
export function Quadrants({ scale, outcome }: QuadrantsProps) {
  const { side, border } = scale;
  const { x, y } = placeOf(border, scale);
  return (
    <>
      <rect width={side} height={side} className="fill-none stroke-rule" />
      <path d={`M${x} 0V${side}M0 ${y}H${side}`} className="fill-none stroke-muted" />
      {approachIds.map((id) => {
        const { name, retrieves, trains } = approachSpecs[id];
        const { color, shape } = approachLooks[id];
        return (
          <g
            key={id}
            transform={`translate(${retrieves ? side - PADDING : PADDING} ${trains ? 0 : y})`}
            fill={color}
            className={id === outcome ? 'font-bold' : 'font-medium'}
          >
            <path
              d={markPaths[shape]}
              transform={`translate(${retrieves ? -MARK : 0} 8)`}
              {...halo}
            />
            <text
              x={(MARK + 4) * (retrieves ? -1 : 1)}
              y={18}
              textAnchor={retrieves ? 'end' : 'start'}
              {...halo}
            >
              {name}
            </text>
          </g>
        );
      })}
      <g className="fill-muted">
        <text x={x} y={side + 14} textAnchor="middle">
          {formatNumber(border.facts)} points
        </text>
        <text x={-5} y={y + 4} textAnchor="end">
          {formatNumber(border.behaviour)}
        </text>
        <text x={0} y={-9}>
          ↑ behaviour must be trained
        </text>
        <text x={side} y={side + 32} textAnchor="end">
          facts must be fetched →
        </text>
      </g>
    </>
  );
}
