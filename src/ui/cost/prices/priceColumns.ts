import type { ModelRole } from '../../../model/scenario';
import { formatAsOf } from '../../formatAsOf';
import type { ModelPrice } from '../modelWords';

/** What a price table can be sorted by; undefined where a record does not say. */
export type PriceColumn = {
  readonly header: string;
  /** Prices in USD per million tokens, hours in USD. */
  readonly kind: 'text' | 'usd' | 'tokens';
  readonly value: (model: ModelPrice) => string | number | undefined;
  /** The roles in which a model can have it; without any, all. */
  readonly roles?: readonly ModelRole[];
};

const field = (name: string) => (model: ModelPrice) => {
  const fields: { readonly [field: string]: unknown } = model;
  const value = fields[name];
  return typeof value === 'number' || typeof value === 'string' ? value : undefined;
};

/** When a model can be had no longer, by the first date that ends something. */
function firstEnd(model: ModelPrice): string | undefined {
  return ['trainingClosesNew', 'trainingClosesAll', 'retires']
    .flatMap((name) => field(name)(model) ?? [])
    .map(String)
    .sort()[0];
}

const confidences = ['high', 'medium', 'low'];
const called: readonly ModelRole[] = ['baseModel', 'tunedModel', 'helperModel'];

/** The columns of the price table, in their order. */
export const priceColumns = {
  model: { header: 'Model', kind: 'text', value: field('id') },
  provider: { header: 'Provider', kind: 'text', value: field('provider') },
  input: { header: 'Input', kind: 'usd', value: field('input') },
  cachedInput: { header: 'From cache', kind: 'usd', value: field('cachedInput'), roles: called },
  output: { header: 'Output', kind: 'usd', value: field('output'), roles: called },
  training: { header: 'Training', kind: 'usd', value: field('training'), roles: ['tunedModel'] },
  gpuHour: { header: 'GPU-hour', kind: 'usd', value: field('gpuHour'), roles: ['tunedModel'] },
  context: { header: 'Most tokens a call', kind: 'tokens', value: field('contextWindow') },
  until: { header: 'Closes or retires', kind: 'text', value: firstEnd },
  asOf: { header: 'Read on', kind: 'text', value: field('asOf') },
  confidence: {
    header: 'Trust',
    kind: 'text',
    value: ({ confidence }) => confidences.indexOf(confidence),
  },
} as const satisfies Record<string, PriceColumn>;

export type PriceColumnId = keyof typeof priceColumns;
const ids = Object.keys(priceColumns) as PriceColumnId[];

/** The columns that models in a role have. */
export function columnsOf(role: ModelRole): readonly PriceColumnId[] {
  return ids.filter((id) => {
    const { roles }: PriceColumn = priceColumns[id];
    return roles?.includes(role) ?? true;
  });
}

/** When a price was read, in words. */
export function readOnWords({ asOf }: ModelPrice): string {
  return formatAsOf(asOf);
}
