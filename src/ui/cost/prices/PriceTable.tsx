import { useDeferredValue, useMemo, useState } from 'react';
import { lastMonth, rowsByRole } from '../../../model/inputs';
import { type ModelRole, modelRoles } from '../../../model/scenario';
import { Button } from '../../kit/Button';
import { DataTable } from '../../kit/DataTable';
import { formatNumber } from '../../kit/format';
import { useAnnounce } from '../../kit/useAnnounce';
import { usePriceTable } from '../../usePriceTable';
import { useEvaluation } from '../../useScenario';
import { modelLife } from '../modelLife';
import { type ModelPrice, roleWords } from '../modelWords';
import { Select } from '../Select';
import { PriceCell } from './PriceCell';
import { PriceComparison } from './PriceComparison';
import { columnsOf, type PriceColumnId, priceColumns } from './priceColumns';
import {
  type Availability,
  availabilities,
  availabilityIds,
  priceRows,
  type Sorting,
} from './priceRows';

const MOST_COMPARED = 4;

type PriceTableProps = {
  /** The role whose models are shown first. */
  readonly firstRole?: ModelRole | undefined;
  readonly onUsed?: (() => void) | undefined;
};

/** Every model of the price list, to search, sort, compare and use; by the role it would have. */
export function PriceTable({ firstRole = 'baseModel', onUsed }: PriceTableProps) {
  const [role, setRole] = useState(firstRole);
  const [typed, setTyped] = useState('');
  const [availability, setAvailability] = useState<Availability>('now');
  const [sorting, setSorting] = useState<Sorting>();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [isComparing, setIsComparing] = useState(false);
  const { inputs } = useDeferredValue(useEvaluation());
  const { start } = inputs;
  const last = lastMonth(inputs);
  const table = usePriceTable();
  const all: readonly ModelPrice[] = Object.values(rowsByRole(table)[role]);
  const rows = useMemo(
    () =>
      priceRows(all, { typed, availability, sorting }, (model) => modelLife(model, start, last)),
    [all, typed, availability, sorting, start, last],
  );
  const compared = ticked.flatMap((id) => all.find((model) => model.id === id) ?? []);
  const count = `${formatNumber(rows.length)} of ${formatNumber(all.length)} models`;
  useAnnounce(count);

  function handleRole(next: ModelRole) {
    setRole(next);
    setTicked([]);
    if (sorting && !columnsOf(next).includes(sorting.by)) setSorting(undefined);
  }

  if (isComparing && compared.length > 1) {
    return (
      <PriceComparison
        role={role}
        models={compared}
        onUsed={onUsed}
        onBack={() => setIsComparing(false)}
      />
    );
  }
  return (
    <div className="grid grid-cols-1 gap-4">
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <Select
          label="Models for the role of"
          options={modelRoles.map((id) => ({ id, label: roleWords[id].name.toLowerCase() }))}
          value={role}
          onChange={handleRole}
        />
        <label className="grow text-sm">
          <span className="block font-semibold">Search by name or provider</span>
          <input
            type="search"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            className="h-9 w-full min-w-0 rounded border border-muted bg-raised px-2"
          />
        </label>
        <Select
          label="Show what"
          options={availabilityIds.map((id) => ({ id, label: availabilities[id] }))}
          value={availability}
          onChange={setAvailability}
        />
      </div>
      {rows.length > 0 ? (
        <DataTable
          caption={
            <>
              {count}, US dollars per million tokens{' '}
              <span className="font-normal text-muted">{roleWords[role].does}</span>
            </>
          }
          columns={columnsOf(role).map((id) => columnOf(id, sorting, setSorting))}
          rows={rows.map((model) => ({
            id: model.id,
            cells: columnsOf(role).map((id) => (
              <PriceCell
                key={id}
                column={id}
                model={model}
                role={role}
                isTicked={ticked.includes(model.id)}
                canTick={ticked.length < MOST_COMPARED}
                onTick={(isTicked) =>
                  setTicked((before) =>
                    isTicked ? [...before, model.id] : before.filter((each) => each !== model.id),
                  )
                }
                onUsed={onUsed}
              />
            )),
          }))}
        />
      ) : (
        <p className="text-sm">
          {typed ? `No model here has “${typed}” in its name or provider.` : 'No model is left.'}{' '}
          <Button
            kind="quiet"
            onClick={() => {
              setTyped('');
              setAvailability('all');
            }}
          >
            Show all {formatNumber(all.length)} that are listed
          </Button>
        </p>
      )}
      <div className="sticky -bottom-5 -mx-4 -mb-5 flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-rule bg-paper px-4 py-3 text-sm">
        {compared.length === 0 && 'Tick two to four models to see them side by side.'}
        {compared.length === 1 && 'One model is ticked: tick another to compare them.'}
        {compared.length > 1 && (
          <Button onClick={() => setIsComparing(true)}>
            Compare the {compared.length} side by side
          </Button>
        )}
        {compared.length > 0 && (
          <Button kind="quiet" onClick={() => setTicked([])}>
            Untick all
          </Button>
        )}
      </div>
    </div>
  );
}

function columnOf(
  id: PriceColumnId,
  sorting: Sorting | undefined,
  onSort: (sorting: Sorting) => void,
) {
  const { header, kind } = priceColumns[id];
  const direction = sorting?.by === id ? sorting.direction : undefined;
  const next = direction === 'ascending' ? 'descending' : 'ascending';
  return {
    id,
    isNumeric: kind !== 'text',
    ...(direction && { sorted: direction }),
    header: (
      <button
        type="button"
        className="min-h-6 cursor-pointer font-semibold whitespace-nowrap underline decoration-muted underline-offset-4 hover:decoration-2"
        onClick={() => onSort({ by: id, direction: next })}
      >
        {header}
        <span aria-hidden="true">
          {direction === 'ascending' ? ' ↑' : direction === 'descending' ? ' ↓' : ''}
        </span>
      </button>
    ),
  };
}
