import type { Scores } from '../../../model/decide/scores';
import { type MapScale, placeOf } from './mapScale';

type ContourProps = {
  /** The scores that the contour belongs to; it moves with them. */
  readonly around: Scores;
  readonly corners: readonly Scores[];
  readonly scale: MapScale;
};

/** The outline within which nine of ten variations of the weights put the point. */
export function Contour({ around, corners, scale }: ContourProps) {
  const middle = placeOf(around, scale);
  const points = corners
    .map((corner) => placeOf(corner, scale))
    .map(({ x, y }) => `${(x - middle.x).toFixed(1)},${(y - middle.y).toFixed(1)}`)
    .join(' ');
  return (
    <polygon
      points={points}
      className="fill-none stroke-ink transition-transform"
      strokeDasharray="3 3"
      style={{ transform: `translate(${middle.x}px, ${middle.y}px)` }}
    />
  );
}
