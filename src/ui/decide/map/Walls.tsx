import { useId } from 'react';
import { limitWords } from '../../../model/decide/limits';
import { Hatch } from './Hatch';
import { MapLabel } from './MapLabel';
import type { MapPoint, Wall } from './mapPoint';
import { type MapScale, placeOf } from './mapScale';

type WallsProps = { readonly point: MapPoint; readonly scale: MapScale };

/** The limits that close the far side of a border: a wall, hatched behind, with its title. */
export function Walls({ point, scale }: WallsProps) {
  const id = useId();
  if (point.walls.length === 0) return null;
  const { side, border } = scale;
  const { x, y } = placeOf(border, scale);
  const shapes = {
    facts: { line: `M${x} 0V${side}`, closed: `M${x} 0H${side}V${side}H${x}Z` },
    behaviour: { line: `M0 ${y}H${side}`, closed: `M0 0H${side}V${y}H0Z` },
  };
  return (
    <>
      <Hatch id={id} color="var(--color-muted)" />
      {point.walls.map((wall) => (
        <g key={wall.axis}>
          <path d={shapes[wall.axis].closed} fill={`url(#${id})`} opacity={0.5} />
          <path d={shapes[wall.axis].line} className="stroke-ink" strokeWidth={4} />
          <WallTitle wall={wall} point={point} scale={scale} />
        </g>
      ))}
    </>
  );
}

/** Beside its wall, at the end that is farther from the point. */
function WallTitle({ wall, point, scale }: WallsProps & { readonly wall: Wall }) {
  const { side, border } = scale;
  const { x, y } = placeOf(border, scale);
  const text = limitWords(wall.limit).title;
  const { facts, behaviour } = point.scored;
  if (wall.axis === 'facts') {
    const isPointHigh = behaviour >= border.behaviour;
    return isPointHigh ? (
      <MapLabel text={text} at={{ x: x + 8, y: side - 8 }} anchor="start" above />
    ) : (
      <MapLabel text={text} at={{ x: x + 8, y: 18 }} anchor="start" />
    );
  }
  return facts >= border.facts ? (
    <MapLabel text={text} at={{ x: 8, y: y - 10 }} anchor="start" above />
  ) : (
    <MapLabel text={text} at={{ x: side - 8, y: y - 10 }} anchor="end" above />
  );
}
