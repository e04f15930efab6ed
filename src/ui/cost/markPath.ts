import { type MarkShape, markPaths } from '../kit/markPaths';

/** A mark of some pixels around a point of a drawing. */
export function markPath(shape: MarkShape, x: number, y: number, size: number) {
  const scale = size / 12;
  return {
    d: markPaths[shape],
    transform: `translate(${x - size / 2} ${y - size / 2}) scale(${scale})`,
  };
}
