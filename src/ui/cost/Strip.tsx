import type { Stretch } from '../../model/costs/sweep';
import type { ParameterId } from '../../model/parameters';
import { approachLooks } from '../approachLooks';
import { markPaths } from '../kit/markPaths';
import { positionOf, TRACK_END } from '../kit/sliderScale';
import { strokes } from '../kit/strokes';
import { parameterRange } from '../parameterWords';
import { useShownCurrency } from '../useMoneyFormat';
import { crossingFigure } from './stripWords';

type StripProps = { readonly id: ParameterId; readonly stretches: readonly Stretch[] };

/** Percent of the track that a mark or a label needs for itself. */
const ROOM = { mark: 6, label: 16 };

/** Under a slider's track: each stretch drawn as the line of the approach that is cheapest there. */
export function Strip({ id, stretches }: StripProps) {
  const currency = useShownCurrency();
  const range = parameterRange(id);
  const along = (value: number) => (100 * positionOf(value, range)) / TRACK_END;
  const parts = stretches.map(({ from, to, cheapest }, place) => ({
    place, // as a key it outlasts a move, by which what is drawn would be made anew
    cheapest,
    from: along(from),
    to: along(to),
    at: from,
  }));
  const ticks = parts.slice(1);
  return (
    <div aria-hidden="true" className="relative select-none">
      <svg aria-hidden="true" className="block h-3.5 w-full overflow-visible">
        {parts.map(({ place, from, to, cheapest }) => {
          const { color, stroke, shape } = approachLooks[cheapest];
          return (
            <g key={place} stroke={color} fill={color}>
              <line
                x1={`${from}%`}
                x2={`${to}%`}
                y1="7"
                y2="7"
                strokeWidth="3"
                strokeLinecap="round"
                strokeDasharray={strokes[stroke]}
              />
              {to - from > ROOM.mark && (
                <svg
                  aria-hidden="true"
                  x={`${(from + to) / 2}%`}
                  y="1"
                  className="overflow-visible"
                >
                  <path
                    d={markPaths[shape]}
                    transform="translate(-6 0)"
                    strokeWidth="0"
                    className="paint-order-stroke"
                  />
                </svg>
              )}
            </g>
          );
        })}
        {ticks.map(({ place, from }) => (
          <line
            key={place}
            x1={`${from}%`}
            x2={`${from}%`}
            y1="0"
            y2="14"
            className="stroke-ink"
            strokeWidth="1.5"
          />
        ))}
      </svg>
      {ticks.length > 0 && (
        <div className="relative h-4 text-xs leading-4 text-muted">
          {withRoom(ticks).map(({ place, from, at }) => (
            <span
              key={place}
              className="absolute whitespace-nowrap"
              style={{ left: `${from}%`, translate: `${-from}%` }}
            >
              {crossingFigure(id, at, currency)}
            </span>
          ))}
        </div>
      )}
    </div>
  );
}

/** The ticks whose labels do not run into those before. */
function withRoom<Tick extends { readonly from: number }>(ticks: readonly Tick[]) {
  return ticks.filter(({ from }, i) => from - (ticks[i - 1]?.from ?? -Infinity) > ROOM.label);
}
