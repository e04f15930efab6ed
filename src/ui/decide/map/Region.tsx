import { memo } from 'react';
import { outcomeIds } from '../../../model/approaches';
import { approachLooks } from '../../approachLooks';
import { type MapScale, type Place, placeOf } from './mapScale';
import { CELL, type RegionCell } from './regionCells';

/** From barely possible to likeliest; the cells of a shade are one path, however many they are. */
const SHADES = [0.1, 0.18, 0.27, 0.37, 0.48];
/** Between cells, in pixels. */
const GAP = 1;

type RegionProps = { readonly cells: readonly RegionCell[]; readonly scale: MapScale };

/** Where the open questions can still take the point, the darker the likelier. */
export const Region = memo(function Region({ cells, scale }: RegionProps) {
  const likeliest = Math.max(...cells.map(({ likely }) => likely));
  // By the root, or all but the likeliest few would look alike.
  const shadeOf = ({ likely }: RegionCell) =>
    Math.ceil(Math.sqrt(likely / likeliest) * SHADES.length) - 1;
  return outcomeIds.flatMap((outcome) =>
    SHADES.map((opacity, shade) => {
      const some = cells.filter((cell) => cell.outcome === outcome && shadeOf(cell) === shade);
      if (some.length === 0) return null;
      const key = `${outcome} ${opacity}`;
      return outcome === 'none' ? (
        <path
          key={key}
          d={some.map((cell) => cross(cornerOf(cell, scale))).join('')}
          className="fill-none stroke-ink"
          opacity={2 * opacity} // thin lines need more
        />
      ) : (
        <path
          key={key}
          d={some.map((cell) => square(cornerOf(cell, scale))).join('')}
          fill={approachLooks[outcome].color}
          opacity={opacity}
        />
      );
    }),
  );
});

type Corner = Place & { readonly size: number };

/** The upper left corner of a cell and its size, without the gap to its neighbours. */
function cornerOf({ from }: RegionCell, scale: MapScale): Corner {
  const { x, y } = placeOf(from, scale);
  const size = (scale.side * CELL) / scale.end;
  return { x: x + GAP / 2, y: y - size + GAP / 2, size: size - GAP };
}

function square({ x, y, size }: Corner): string {
  const side = size.toFixed(2);
  return `M${x.toFixed(2)} ${y.toFixed(2)}h${side}v${side}h-${side}Z`;
}

/** The sign for no option, in the middle half of a cell. */
function cross({ x, y, size }: Corner): string {
  const arm = (size / 2).toFixed(2);
  const left = (x + size / 4).toFixed(2);
  return `M${left} ${(y + size / 4).toFixed(2)}l${arm} ${arm}m0 -${arm}l-${arm} ${arm}`;
}
