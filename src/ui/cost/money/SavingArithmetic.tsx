import type { ApproachId } from '../../../model/approaches';
import { callParts } from '../../../model/costs/callParts';
import { savingCalls } from '../../../model/costs/saving';
import type { Evaluation } from '../../../model/evaluate';
import type { Tokens, Usd } from '../../../model/quantity';
import { DataTable } from '../../kit/DataTable';
import { formatNumber } from '../../kit/format';
import { SourceList } from '../../SourceList';
import { useMoneyFormat, useShownCurrency } from '../../useMoneyFormat';
import { modelLabel, priceWords } from '../modelWords';

type SavingArithmeticProps = { readonly approach: ApproachId; readonly evaluation: Evaluation };

const parts = [
  { id: 'cached', name: 'Read from the cache' },
  { id: 'read', name: 'Read in full' },
  { id: 'written', name: 'Written' },
] as const;

/** How much of a tuned model’s saving the shorter prompt brings, and how much the other model. */
export function SavingArithmetic({ approach, evaluation }: SavingArithmeticProps) {
  const { inputs } = evaluation;
  const asMoney = useMoneyFormat();
  const { words } = useShownCurrency();
  const calls = savingCalls(approach, inputs);
  if (!calls) return null;
  const { base, tuned, full, short, hosting } = calls;
  const columns = [
    { id: 'full', header: 'Base model, full prompt', ...of(base, full) },
    { id: 'short', header: 'Base model, shorter prompt', ...of(base, short) },
    { id: 'tuned', header: 'Tuned model, shorter prompt', ...of(tuned, short, hosting) },
  ];
  const [dear = 0, shorter = 0, cheap = 0] = columns.map(({ usd }) => usd);
  const exact = (usd: Usd) => asMoney(usd, { exact: 'cents' });

  function of(rates: typeof base, call: typeof full, machines = 0) {
    const taken = callParts(rates, call, inputs.parameters);
    const usd = taken.cached.usd + taken.read.usd + taken.written.usd + machines;
    return { taken, machines, usd };
  }

  const cell = (usd: Usd, tokens: Tokens) => (
    <>
      {exact(usd)}
      <span className="block text-xs text-muted">{formatNumber(tokens)} tokens</span>
    </>
  );

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3 text-sm">
      <p className="max-w-line">
        The same answer three times, in month 1: first the prompt gets shorter, then the model
        changes. Searching and training are not in it; both are in the totals.
      </p>
      <DataTable
        caption={`One answer, ${words}`}
        columns={[
          { id: 'part', header: 'Tokens' },
          ...columns.map(({ id, header }) => ({ id, header, isNumeric: true })),
        ]}
        rows={[
          ...parts.map(({ id, name }) => ({
            id,
            cells: [name, ...columns.map(({ taken }) => cell(taken[id].usd, taken[id].tokens))],
          })),
          ...(hosting > 0
            ? [
                {
                  id: 'machines',
                  cells: ['Machines, a call', ...columns.map(({ machines }) => exact(machines))],
                },
              ]
            : []),
          { id: 'all', cells: ['Together', ...columns.map(({ usd }) => exact(usd))] },
        ]}
      />
      <dl className="grid w-fit grid-cols-[auto_auto] gap-x-4 tabular-nums">
        <Difference name="By the shorter prompt" from={dear} to={shorter} />
        <Difference name="By the other model" from={shorter} to={cheap} />
        <Difference name="Saved on an answer" from={dear} to={cheap} isSum />
      </dl>
      <p className="text-xs text-muted">
        Prices for a million tokens: {modelLabel(inputs.models.baseModel)}{' '}
        {priceWords(inputs.models.baseModel)}; tuned {modelLabel(inputs.models.tunedModel)}{' '}
        {priceWords(inputs.models.tunedModel)}.
      </p>
      <SourceList ids={['CX-07']} />
    </div>
  );
}

type DifferenceProps = {
  readonly name: string;
  readonly from: Usd;
  readonly to: Usd;
  readonly isSum?: boolean;
};

function Difference({ name, from, to, isSum = false }: DifferenceProps) {
  const asMoney = useMoneyFormat();
  const exact = (usd: Usd) => asMoney(usd, { exact: 'cents' });
  return (
    <div className={`contents ${isSum ? 'font-semibold' : ''}`}>
      <dt>{name}</dt>
      <dd>
        {exact(from)} − {exact(to)} = {exact(from - to)}
      </dd>
    </div>
  );
}
