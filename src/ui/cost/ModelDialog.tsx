import { useState } from 'react';
import { lastMonth, rowsByRole } from '../../model/inputs';
import type { ModelRole } from '../../model/scenario';
import { formatAsOf } from '../formatAsOf';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { useAnnounce } from '../kit/useAnnounce';
import { usePriceTable } from '../usePriceTable';
import { useEvaluation, useScenario } from '../useScenario';
import { modelLife } from './modelLife';
import { foundModels, type Sorting, sortingIds, sortings } from './modelSearch';
import { doubtWords, endings, type ModelPrice, priceWords, roleWords } from './modelWords';
import { OwnModel } from './money/OwnModel';
import { Select } from './Select';

type ModelDialogProps = {
  readonly role: ModelRole;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onCompare: () => void;
};

/** Every model of the price table that can stand in a role, to search and to choose from. */
export function ModelDialog({ role, isOpen, onClose, onCompare }: ModelDialogProps) {
  const { name, does } = roleWords[role];
  return (
    <Dialog title={`Choose the ${name.toLowerCase()}`} isOpen={isOpen} onClose={onClose}>
      <p className="pb-3 text-sm text-muted">
        {does} Prices in US dollars per million tokens.{' '}
        <Button kind="quiet" onClick={onCompare}>
          Compare all prices
        </Button>
      </p>
      <OwnModel role={role} />
      <ModelList role={role} onChosen={onClose} />
    </Dialog>
  );
}

function ModelList({
  role,
  onChosen,
}: {
  readonly role: ModelRole;
  readonly onChosen: () => void;
}) {
  const { inputs } = useEvaluation();
  const choose = useScenario((state) => state.choose);
  const table = usePriceTable();
  const [typed, setTyped] = useState('');
  const [sorting, setSorting] = useState<Sorting>('listed');
  const all: readonly ModelPrice[] = Object.values(rowsByRole(table)[role]);
  const found = foundModels(all, typed, sorting);
  const { start } = inputs;
  const last = lastMonth(inputs);
  const isLasting = (model: ModelPrice) => modelLife(model, start, last) === 'lasts';
  const groups = [
    { models: found.filter(isLasting) },
    { title: 'Closing, retiring or gone', models: found.filter((model) => !isLasting(model)) },
  ].filter(({ models }) => models.length > 0);

  const count = `${found.length} of ${all.length} models`;
  useAnnounce(count);

  return (
    <>
      <div className="flex flex-wrap items-end gap-3 pb-2 text-sm">
        <label className="grow">
          <span className="block font-semibold">Search by name or provider</span>
          <input
            type="search"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            className="h-9 w-full rounded border border-muted bg-raised px-2"
          />
        </label>
        {role !== 'embeddingModel' && (
          <Select label="Order" options={orders} value={sorting} onChange={setSorting} />
        )}
      </div>
      <p className="pb-2 text-xs text-muted">{count}</p>
      {found.length === 0 && (
        <p className="text-sm">
          No model for this role has “{typed.trim()}” in its name or provider.{' '}
          <Button kind="quiet" onClick={() => setTyped('')}>
            Show all {all.length}
          </Button>
          , or use a model of our own: see above.
        </p>
      )}
      <div className="sm:max-h-96 sm:overflow-y-auto">
        {groups.map(({ title, models }) => (
          <div key={title ?? 'lasting'}>
            {title && <h3 className="pt-3 pb-1 text-xs font-semibold text-muted">{title}</h3>}
            <ul className="grid gap-1">
              {models.map((model) => (
                <li key={model.id}>
                  <ModelChoice
                    model={model}
                    isCurrent={model.id === inputs.models[role].id}
                    onChoose={() => {
                      choose(role, model.id);
                      onChosen();
                    }}
                  />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </>
  );
}

const orders = sortingIds.map((id) => ({ id, label: sortings[id] }));

type ModelChoiceProps = {
  readonly model: ModelPrice;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
};

function ModelChoice({ model, isCurrent, onChoose }: ModelChoiceProps) {
  const { inputs } = useEvaluation();
  const ends = endings(model, inputs.start, lastMonth(inputs));
  const doubt = doubtWords(model);
  return (
    <button
      type="button"
      aria-current={isCurrent}
      onClick={onChoose}
      className="w-full cursor-pointer rounded border border-rule px-3 py-2 text-left text-sm hover:border-muted aria-current:border-ink aria-current:bg-raised"
    >
      <span className="flex flex-wrap justify-between gap-x-4">
        <span>
          <span className="font-semibold">{model.id}</span> {model.provider}
          {isCurrent && ' – in use'}
        </span>
        <span className="tabular-nums">{priceWords(model)}</span>
      </span>
      <span className="block text-xs text-muted">
        {formatAsOf(model.asOf)}
        {doubt && ` · ${doubt}`}
      </span>
      {ends.map(({ says, isInside }) => (
        <span key={says} className={`block text-xs ${isInside ? 'text-warning' : 'text-muted'}`}>
          {isInside && 'Warning: '}
          {says}.
        </span>
      ))}
    </button>
  );
}
