import { MAX_USD_PER_MTOK, type ModelRole, type PriceId, priceFields } from '../../model/scenario';
import { Button } from '../kit/Button';
import { formatUsd } from '../kit/format';
import { NumberField } from '../kit/NumberField';
import { SourceList } from '../SourceList';
import { useEvaluation, useScenario } from '../useScenario';
import { roleWords } from './modelWords';

const fieldWords = {
  input: 'Input',
  cachedInput: 'Input from cache',
  cacheWrite: 'Writing to the cache',
  output: 'Output',
  training: 'Training',
} as const;
type Field = keyof typeof fieldWords;

/** Each price of the chosen model, to be replaced by one of your own; USD per million tokens. */
export function PriceFields({ role }: { readonly role: ModelRole }) {
  const model = useEvaluation().inputs.models[role];
  const isByTheHour = 'hosting' in model && model.hosting === 'dedicated';
  const fields: readonly Field[] = isByTheHour ? ['training'] : priceFields[role];
  return (
    <div className="grid gap-2">
      <p>
        {model.provider}, USD per million tokens. A price of yours holds for the whole horizon.
        {isByTheHour && ' Calls are paid by the GPU-hour: see “GPU price”.'}
      </p>
      {fields.map((field) => (
        <PriceField key={field} role={role} field={field} />
      ))}
      {model.note && <p>{model.note}</p>}
      <SourceList ids={model.sources} />
    </div>
  );
}

function PriceField({ role, field }: { readonly role: ModelRole; readonly field: Field }) {
  const id = `${role}.${field}` as PriceId;
  const prices: { readonly [Each in Field]?: number } = useEvaluation().inputs.models[role];
  const own = useScenario(({ scenario }) => scenario.priceOverrides[id]);
  const setPrice = useScenario((state) => state.setPrice);
  const resetPrice = useScenario((state) => state.resetPrice);
  const listed = prices[field];
  const value = listed ?? prices.input ?? 0;
  const label = fieldWords[field];
  const format = (each: number) => formatUsd(each, { exact: true });
  return (
    <div className="grid grid-cols-[1fr_auto] items-center gap-x-3 gap-y-1 text-ink">
      <span>
        {label}
        {own !== undefined && (
          <>
            {' '}
            <strong>(yours)</strong>{' '}
            <Button kind="quiet" aria-label={`Reset ${label}`} onClick={() => resetPrice(id)}>
              Reset
            </Button>
          </>
        )}
        {own === undefined && listed === undefined && (
          <span className="text-muted"> (not listed, counts as input)</span>
        )}
      </span>
      <NumberField
        label={`${roleWords[role].name}, ${label}`}
        value={value}
        range={{ min: 0, max: MAX_USD_PER_MTOK, scale: 'linear' }}
        unit="USD per million tokens"
        format={format}
        figure={format(value)}
        onChange={(next) => setPrice(id, next)}
      />
    </div>
  );
}
