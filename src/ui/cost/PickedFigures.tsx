import { useId } from 'react';
import { type ApproachId, approachSpecs } from '../../model/approaches';
import { ApproachName } from '../ApproachName';
import type { ArithmeticRequest } from '../arithmeticRequest';
import { FigureButton } from '../FigureButton';
import { useMoneyFormat } from '../useMoneyFormat';
import type { LineRow } from './lineRow';

type PickedFiguresProps = {
  readonly label: string;
  readonly rows: readonly LineRow[];
  readonly picked: number;
  readonly onPick: (x: number) => void;
  readonly place: (x: number) => string;
  readonly shown: readonly ApproachId[];
  readonly request: (id: ApproachId, x: number) => ArithmeticRequest;
};

/** One place of a chart in figures that stay, each of which opens its arithmetic. */
export function PickedFigures(props: PickedFiguresProps) {
  const { label, rows, picked, onPick, place, shown, request } = props;
  const id = useId();
  const asMoney = useMoneyFormat();
  const row = rows.find(({ x }) => x === picked) ?? rows.at(-1);
  if (!row) return null;
  return (
    <div data-screen-only className="flex flex-wrap items-center gap-x-5 gap-y-1 text-sm">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <select
        id={id}
        value={row.x}
        onChange={(event) => onPick(Number(event.target.value))}
        className="h-8 rounded border border-muted bg-raised px-1"
      >
        {rows.map(({ x }) => (
          <option key={x} value={x}>
            {place(x)}
          </option>
        ))}
      </select>
      {shown.map((approach) => {
        const usd = row[approach];
        return (
          usd !== undefined && (
            <span key={approach} className="flex gap-1.5">
              <ApproachName id={approach} />
              <FigureButton
                name={`${asMoney(usd)}: ${approachSpecs[approach].name}, ${place(row.x)}`}
                request={request(approach, row.x)}
              >
                {asMoney(usd)}
              </FigureButton>
            </span>
          )
        );
      })}
    </div>
  );
}
