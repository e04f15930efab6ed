import type { Place } from './mapScale';
import { twoLines } from './twoLines';

type MapLabelProps = {
  readonly text: string;
  /** Where the first line begins or ends; with `above`, where the last line does. */
  readonly at: Place;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly above?: boolean;
};

const LINE = 15;

/** A short text on the map, readable over what lies under it. */
export function MapLabel({ text, at, anchor, above = false }: MapLabelProps) {
  const lines = twoLines(text);
  const first = above ? at.y - (lines.length - 1) * LINE : at.y;
  return (
    <text
      textAnchor={anchor}
      className="fill-ink stroke-paper"
      strokeWidth={4}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {lines.map((line, i) => (
        <tspan key={line} x={at.x} y={first + i * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
