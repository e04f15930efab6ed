import { useId } from 'react';
import type { OutcomeId } from '../../../model/approaches';
import type { LimitId } from '../../../model/decide/limits';
import type { Scores } from '../../../model/decide/scores';
import { Contour } from './Contour';
import type { MapPoint } from './mapPoint';
import type { MapScale } from './mapScale';
import { Point } from './Point';
import { Quadrants } from './Quadrants';
import { Region } from './Region';
import type { RegionCell } from './regionCells';
import { Walls } from './Walls';

type MapPictureProps = {
  readonly scale: MapScale;
  readonly title: string;
  readonly description: string;
  readonly cells: readonly RegionCell[];
  /** Undefined while nothing is known that could place it. */
  readonly project:
    | {
        readonly point: MapPoint;
        readonly outcome: OutcomeId;
        readonly limits: readonly LimitId[];
        readonly outline: { readonly around: Scores; readonly corners: readonly Scores[] };
      }
    | undefined;
};

const LEFT = 22;
const TOP = 24;
const BELOW = 40;
const RIGHT = 2;

/** How much of the width of the picture is not plot. */
export const MAP_MARGIN = LEFT + RIGHT;

/** The two needs as axes, the four approaches as quadrants, and the project as a point. */
export function MapPicture({ scale, title, description, cells, project }: MapPictureProps) {
  const id = useId();
  const { side } = scale;
  const width = LEFT + side + RIGHT;
  const height = TOP + side + BELOW;
  return (
    <svg
      role="img"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}description`}
      viewBox={`${-LEFT} ${-TOP} ${width} ${height}`}
      width={width}
      height={height}
      className="block max-w-full text-xs"
    >
      <title id={`${id}title`}>{title}</title>
      <desc id={`${id}description`}>{description}</desc>
      <clipPath id={`${id}plot`}>
        <rect width={side} height={side} />
      </clipPath>
      <g clipPath={`url(#${id}plot)`}>
        <Region cells={cells} scale={scale} />
        {project && <Walls point={project.point} scale={scale} />}
      </g>
      <Quadrants scale={scale} outcome={project?.outcome} />
      {project && (
        <>
          <g clipPath={`url(#${id}plot)`}>
            <Contour {...project.outline} scale={scale} />
          </g>
          <Point {...project} scale={scale} />
        </>
      )}
    </svg>
  );
}
