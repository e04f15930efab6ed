import type {
  ChatPrice,
  EmbeddingPrice,
  LifecycleEvent,
  LongContext,
  PriceTable,
  RerankPrice,
  StorePrice,
  TokenPrices,
  TunedPrice,
} from '../../model/prices';
import {
  day,
  dimensions,
  id,
  needed,
  oneOf,
  optional,
  readOn,
  record,
  text,
  textList,
  tokens,
  usd,
  usdPerMtok,
} from './fieldChecks';
import type { Field, Fields, JsonRecord } from './recordFrom';

/** A check for every field of a type, optional exactly where the type has it optional. */
type FieldsOf<Row> = {
  readonly [Name in keyof Row]-?: Field & {
    readonly optional: undefined extends Row[Name] ? true : false;
  };
};

const confidence = needed(oneOf(['high', 'medium', 'low']));

const sourced = {
  id: needed(id),
  provider: needed(text),
  asOf: needed(readOn),
  confidence,
  sources: needed(textList),
  note: optional(text),
};

const tokenPrices = {
  input: needed(usdPerMtok),
  cachedInput: optional(usdPerMtok),
  cacheWrite: optional(usdPerMtok),
  output: needed(usdPerMtok),
} satisfies FieldsOf<TokenPrices>;

const longContext = optional(
  record({ aboveInputTokens: needed(tokens), ...tokenPrices } satisfies FieldsOf<LongContext>),
);

const chat = {
  ...sourced,
  ...tokenPrices,
  contextWindow: optional(tokens),
  retires: optional(day),
  batchInput: optional(usdPerMtok),
  batchOutput: optional(usdPerMtok),
  longContext,
  validFrom: optional(day),
  validTo: optional(text),
  next: optional(
    record({ from: needed(day), ...tokenPrices, longContext } satisfies FieldsOf<
      NonNullable<ChatPrice['next']>
    >),
  ),
} satisfies FieldsOf<ChatPrice>;

const tuned = {
  ...sourced,
  baseModel: needed(text),
  hosting: needed(oneOf(['perToken', 'dedicated'])),
  status: needed(oneOf(['open', 'closing', 'retired'])),
  input: optional(usdPerMtok),
  cachedInput: optional(usdPerMtok),
  output: optional(usdPerMtok),
  training: needed({ ...usdPerMtok, unit: 'USD per million training tokens' }),
  gpuHour: optional(usd),
  gpuHourHigh: optional(usd),
  trainingClosesNew: optional(day),
  trainingClosesAll: optional(day),
  retires: optional(day),
  contextWindow: optional(tokens),
} satisfies FieldsOf<TunedPrice>;

const embedding = {
  ...sourced,
  input: needed(usdPerMtok),
  dimensions: optional(dimensions),
  contextWindow: optional(tokens),
  batchInput: optional(usdPerMtok),
} satisfies FieldsOf<EmbeddingPrice>;

const rerank = {
  ...sourced,
  contextWindow: optional(tokens),
  per1kSearches: optional(usd),
  input: optional(usdPerMtok),
} satisfies FieldsOf<RerankPrice>;

const store = { ...sourced, unitNote: needed(text) } satisfies FieldsOf<
  Omit<StorePrice, 'figures'>
>;

const lifecycle = {
  id: needed(id),
  provider: needed(text),
  event: needed(text),
  date: needed(day),
  confidence,
  sources: needed(textList),
} satisfies FieldsOf<LifecycleEvent>;

/** A part of the price table that is a list of records in a prices file. */
export type RecordKind = Exclude<keyof PriceTable, 'asOf' | 'sources'>;

/** One kind of record: what a person calls it, its fields, and what those alone cannot say. */
export type RecordSpec = {
  readonly label: string;
  readonly fields: Fields;
  /** Numbers under names that the table of fields lacks are kept as `figures`. */
  readonly keepsFigures?: true;
  /** Fields that this record lacks because of what its other fields say. */
  readonly lacks?: (row: JsonRecord) => readonly string[];
};

/** Every kind of record in a prices file. The check, the changes and the import derive from it. */
export const recordKinds: { readonly [Kind in RecordKind]: RecordSpec } = {
  chat: { label: 'Chat price', fields: chat },
  tuned: {
    label: 'Tuned model',
    fields: tuned,
    lacks: (row) =>
      (row.hosting === 'dedicated' ? ['gpuHour'] : ['input', 'output']).filter(
        (name) => row[name] === undefined,
      ),
  },
  embedding: { label: 'Embedding price', fields: embedding },
  rerank: {
    label: 'Reranker',
    fields: rerank,
    lacks: ({ per1kSearches, input }) =>
      (per1kSearches ?? input) === undefined ? ['per1kSearches or input'] : [],
  },
  store: { label: 'Vector store', fields: store, keepsFigures: true },
  lifecycle: { label: 'Lifecycle event', fields: lifecycle },
};
