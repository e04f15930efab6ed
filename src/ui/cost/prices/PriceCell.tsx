import type { ReactNode } from 'react';
import { lastMonth } from '../../../model/inputs';
import { type ModelRole, type PriceId, priceIds } from '../../../model/scenario';
import { Button } from '../../kit/Button';
import { formatNumber, formatUsd } from '../../kit/format';
import { usePriceTable } from '../../usePriceTable';
import { useEvaluation, useScenario } from '../../useScenario';
import { doubtWords, endings, type ModelPrice, roleWords } from '../modelWords';
import { type PriceColumn, type PriceColumnId, priceColumns, readOnWords } from './priceColumns';
import { useModelChoice } from './useModelChoice';

type PriceCellProps = {
  readonly column: PriceColumnId;
  readonly model: ModelPrice;
  readonly role: ModelRole;
  readonly isTicked?: boolean;
  readonly canTick?: boolean;
  /** Without it the model has no box to tick. */
  readonly onTick?: (isTicked: boolean) => void;
  readonly onUsed?: (() => void) | undefined;
};

/** What one column says of one model. */
export function PriceCell(props: PriceCellProps) {
  const { column, model, role } = props;
  const { kind, value }: PriceColumn = priceColumns[column];
  if (column === 'model') return <NameCell {...props} />;
  if (column === 'until') return <EndCell model={model} />;
  if (column === 'confidence') return <TrustCell model={model} />;
  if (column === 'asOf') return readOnWords(model);
  const said = value(model);
  if (kind === 'usd') return <UsdCell model={model} role={role} column={column} />;
  if (said === undefined) return <Unsaid />;
  return kind === 'tokens' ? formatNumber(Number(said)) : said;
}

function Unsaid() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr-only">not listed</span>
    </>
  );
}

function NameCell({ model, role, isTicked, canTick, onTick, onUsed }: PriceCellProps) {
  const { isInUse, use } = useModelChoice(role, model.id, onUsed);
  return (
    <span className="block min-w-36 max-w-56 wrap-anywhere">
      {onTick ? (
        <label className="flex items-start gap-2">
          <input
            type="checkbox"
            className="mt-0.5 size-4 shrink-0"
            checked={isTicked}
            disabled={!isTicked && !canTick}
            onChange={(event) => onTick(event.target.checked)}
          />
          <span className={isInUse ? 'font-semibold' : ''}>{model.id}</span>
        </label>
      ) : (
        <span className="block">{model.id}</span>
      )}
      {isInUse ? (
        <span className="text-xs text-muted">in use as {roleWords[role].name.toLowerCase()}</span>
      ) : (
        <Button
          kind="quiet"
          aria-label={`Use ${model.id} as ${roleWords[role].name.toLowerCase()}`}
          onClick={use}
        >
          Use this
        </Button>
      )}
    </span>
  );
}

/** A list price; beside it the user's own, where one is in its place. A doubtful one looks it. */
function UsdCell({ model, role, column }: Pick<PriceCellProps, 'model' | 'role' | 'column'>) {
  const { value }: PriceColumn = priceColumns[column];
  const { isInUse } = useModelChoice(role, model.id);
  const id = priceIds.find((each) => each === `${role}.${column}`);
  const own = useScenario(({ scenario }) => id && scenario.priceOverrides[id]);
  const listed = value(model);
  const usd = (price: number) => formatUsd(price, { exact: true });
  const isDoubtful = model.confidence === 'low';
  const shown =
    listed === undefined ? (
      <Unsaid />
    ) : (
      <span className={isDoubtful ? 'text-muted italic underline decoration-dotted' : ''}>
        {usd(Number(listed))}
      </span>
    );
  if (!isInUse || own === undefined || !id) return shown;
  return <OwnPrice id={id} own={usd(own)} listed={shown} />;
}

type OwnPriceProps = {
  readonly id: PriceId;
  readonly own: string;
  readonly listed: ReactNode;
};

function OwnPrice({ id, own, listed }: OwnPriceProps) {
  const resetPrice = useScenario((state) => state.resetPrice);
  return (
    <>
      <strong>{own} (yours)</strong>
      <span className="block text-xs text-muted">list: {listed}</span>
      <Button kind="quiet" onClick={() => resetPrice(id)}>
        Reset<span className="sr-only"> to the list price</span>
      </Button>
    </>
  );
}

function EndCell({ model }: Pick<PriceCellProps, 'model'>) {
  const { inputs } = useEvaluation();
  const ends = endings(model, inputs.start, lastMonth(inputs));
  if (ends.length === 0) return <span className="text-muted">no date announced</span>;
  return (
    <span className="block min-w-44">
      {ends.map(({ says, isInside }) => (
        <span key={says} className={`block ${isInside ? 'text-warning' : ''}`}>
          {says}.
        </span>
      ))}
    </span>
  );
}

/** How far a price can be trusted, and where it was read. */
function TrustCell({ model }: Pick<PriceCellProps, 'model'>) {
  const { sources } = usePriceTable();
  return (
    <span className="block min-w-32 text-xs">
      {doubtWords(model) ?? 'from a price list'}
      {model.sources.map((key) => {
        const source = sources[key];
        return source?.url ? (
          <a
            key={key}
            href={source.url}
            target="_blank"
            rel="noreferrer"
            className="block min-h-6 py-0.5 wrap-anywhere"
            title={source.title}
          >
            {key}
          </a>
        ) : (
          <span key={key} className="block">
            {source?.title ?? key}
          </span>
        );
      })}
    </span>
  );
}
