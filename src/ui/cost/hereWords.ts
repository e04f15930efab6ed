import { type ApproachId, approachSpecs } from '../../model/approaches';
import type { FurtherFigure, LineRow } from './lineRow';

type Here = {
  readonly row: LineRow;
  /** What the line itself stands for, where there is more than it. */
  readonly figure: string;
  readonly more: readonly FurtherFigure[];
  readonly shown: readonly ApproachId[];
  readonly place: (x: number) => string;
  readonly asMoney: (usd: number) => string;
};

/** The numbers at one place of the chart as they are read out: “After 3 months: RAG $3,310, Hybrid $15,600.” */
export function hereWords({ row, figure, more, shown, place, asMoney }: Here): string {
  const costs = (usd: LineRow | FurtherFigure['usd']) =>
    shown
      .flatMap((id) =>
        usd[id] === undefined ? [] : [`${approachSpecs[id].name} ${asMoney(usd[id])}`],
      )
      .join(', ');
  if (more.length === 0) return `${place(row.x)}: ${costs(row)}.`;
  const figures = [{ name: figure, usd: row }, ...more].map(
    ({ name, usd }) => `${name}: ${costs(usd)}.`,
  );
  return `${place(row.x)}. ${figures.join(' ')}`;
}
