import { approachLooks } from '../approachLooks';
import { strokes } from '../kit/strokes';
import type { ChartLine } from './lineRow';
import { markPath } from './markPath';

type Point = { readonly x: number | null; readonly y: number | null };

type ApproachLineProps = ChartLine & {
  readonly points: readonly Point[];
  readonly isStepped: boolean;
  /** The area outside of which nothing is drawn. */
  readonly clipPath: string | undefined;
};

const MARKS = 6;
const DIM = 0.45;

/** The line of an approach in its look, with its mark so often that lines can be told apart without colour. */
export function ApproachLine({ id, isDim, points, isStepped, clipPath }: ApproachLineProps) {
  const { color, shape, stroke } = approachLooks[id];
  const every = Math.ceil(points.length / MARKS);
  const marked = points.filter((_, i) => i % every === Math.floor(every / 2));
  return (
    <g clipPath={clipPath} opacity={isDim ? DIM : 1}>
      <path
        d={linePath(points, isStepped)}
        fill="none"
        stroke={color}
        strokeWidth={2}
        strokeLinecap="round"
        strokeDasharray={strokes[stroke]}
      />
      {marked.map(({ x, y }) =>
        x === null || y === null ? null : (
          <path key={x} {...markPath(shape, x, y, 10)} fill={color} />
        ),
      )}
    </g>
  );
}

/** Broken where a point has no place, as an amount of zero has none on a log scale. */
function linePath(points: readonly Point[], isStepped: boolean): string {
  let isBroken = true;
  return points
    .map(({ x, y }) => {
      const isStart = isBroken;
      isBroken = x === null || y === null || !Number.isFinite(x) || !Number.isFinite(y);
      if (isBroken) return '';
      if (isStart) return `M${x} ${y}`;
      return isStepped ? `V${y}H${x}` : `L${x} ${y}`;
    })
    .join('');
}
