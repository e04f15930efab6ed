import { approachIds } from '../../model/approaches';
import { ApproachName } from '../ApproachName';
import { useAnnounce } from '../kit/useAnnounce';
import { useMoneyFormat } from '../useMoneyFormat';
import { hereWords } from './hereWords';
import type { ChartLine, FurtherFigure, LineRow } from './lineRow';

type HereProps = {
  readonly rows: readonly LineRow[];
  readonly lines: readonly ChartLine[];
  readonly place: (x: number) => string;
  /** What the line itself stands for, where there is more than it. */
  readonly figure: string;
  readonly further: (x: number) => readonly FurtherFigure[];
  /** Whether somebody points at the chart, and where: set by Recharts. */
  readonly active?: boolean;
  readonly label?: string | number;
};

/** The numbers at one place of the chart, by mouse, finger or arrow keys. */
export function Here({ rows, lines, place, figure, further, active, label }: HereProps) {
  const row = active ? rows.find(({ x }) => x === label) : undefined;
  const asMoney = useMoneyFormat();
  const more = row ? further(row.x) : [];
  const shown = approachIds.filter((id) => lines.some((line) => line.id === id));
  useAnnounce(row && hereWords({ row, figure, more, shown, place, asMoney }));
  return (
    <div className={row && 'rounded border border-muted bg-raised px-3 py-2 text-sm'}>
      {row && (
        <>
          <p className="pb-1 text-xs text-muted">{place(row.x)}</p>
          {more.length > 0 ? (
            <AllFigures figures={[{ name: figure, usd: row }, ...more]} shown={shown} />
          ) : (
            <OneFigure row={row} lines={lines} />
          )}
        </>
      )}
    </div>
  );
}

type OneFigureProps = { readonly row: LineRow; readonly lines: readonly ChartLine[] };

function OneFigure({ row, lines }: OneFigureProps) {
  const asMoney = useMoneyFormat();
  return lines
    .flatMap(({ id }) => (row[id] === undefined ? [] : [{ id, usd: row[id] }]))
    .sort((a, b) => b.usd - a.usd)
    .map(({ id, usd }) => (
      <p key={id} className="flex justify-between gap-4">
        <ApproachName id={id} />
        <span className="tabular-nums">{asMoney(usd)}</span>
      </p>
    ));
}

type AllFiguresProps = {
  readonly figures: readonly FurtherFigure[];
  readonly shown: readonly (typeof approachIds)[number][];
};

function AllFigures({ figures, shown }: AllFiguresProps) {
  const asMoney = useMoneyFormat();
  return (
    <table className="text-xs tabular-nums">
      <thead>
        <tr>
          <td />
          {shown.map((id) => (
            <th key={id} scope="col" className="pl-3 text-right">
              <ApproachName id={id} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.map(({ name, usd }, i) => (
          <tr key={name} className={i === 0 ? 'font-semibold' : ''}>
            <th scope="row" className="text-left font-normal text-muted">
              {name}
            </th>
            {shown.map((id) => (
              <td key={id} className="pl-3 text-right">
                {usd[id] === undefined ? '–' : asMoney(usd[id])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
