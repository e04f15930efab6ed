import type { IsoDate, Tokens, Usd, UsdPerMtok } from './quantity';

/** How far a price can be trusted, as the price table states it. */
export type Confidence = 'high' | 'medium' | 'low';

type Sourced = {
  readonly id: string;
  readonly provider: string;
  /** When the price was read; mostly a day, sometimes only a month, a year or “undated”. */
  readonly asOf: string;
  readonly confidence: Confidence;
  /** Keys of the table's `sources`. */
  readonly sources: readonly string[];
  readonly note?: string;
};

export type TokenPrices = {
  readonly input: UsdPerMtok;
  readonly cachedInput?: UsdPerMtok;
  readonly cacheWrite?: UsdPerMtok;
  readonly output: UsdPerMtok;
};

/** Prices of the whole call once its input exceeds the bound. */
export type LongContext = TokenPrices & { readonly aboveInputTokens: Tokens };

/** What calls to one model cost and how long it can be had. */
export type ChatPrice = Sourced &
  TokenPrices & {
    readonly contextWindow?: Tokens;
    readonly retires?: IsoDate;
    readonly batchInput?: UsdPerMtok;
    readonly batchOutput?: UsdPerMtok;
    readonly longContext?: LongContext;
    readonly validFrom?: IsoDate;
    readonly validTo?: string;
    /** An announced price and the day from which it holds. */
    readonly next?: TokenPrices & { readonly from: IsoDate; readonly longContext?: LongContext };
  };

/** What training and calling one tuned model costs. Dedicated hosting has no token price. */
export type TunedPrice = Sourced & {
  readonly baseModel: string;
  readonly hosting: 'perToken' | 'dedicated';
  readonly status: 'open' | 'closing' | 'retired';
  readonly input?: UsdPerMtok;
  readonly cachedInput?: UsdPerMtok;
  readonly output?: UsdPerMtok;
  /** USD per million training tokens: data set tokens times epochs. */
  readonly training: UsdPerMtok;
  readonly gpuHour?: Usd;
  readonly gpuHourHigh?: Usd;
  readonly trainingClosesNew?: IsoDate;
  readonly trainingClosesAll?: IsoDate;
  readonly retires?: IsoDate;
  readonly contextWindow?: Tokens;
};

export type EmbeddingPrice = Sourced & {
  readonly input: UsdPerMtok;
  readonly dimensions?: number;
  readonly contextWindow?: Tokens;
  readonly batchInput?: UsdPerMtok;
};

/** A reranker, priced by the search or by the token. */
export type RerankPrice = Sourced & {
  readonly contextWindow?: Tokens;
  readonly per1kSearches?: Usd;
  readonly input?: UsdPerMtok;
};

/** A vector store plan; which figures it has depends on how its vendor charges. */
export type StorePrice = Sourced & {
  readonly unitNote: string;
  readonly figures: { readonly [figure: string]: number };
};

/** An announced end: of a model, or of the right to train one. */
export type LifecycleEvent = {
  readonly id: string;
  readonly provider: string;
  readonly event: string;
  readonly date: IsoDate;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
};

/** Where a price was read. */
export type PriceSource = { readonly title: string; readonly url: string; readonly date: string };

/** Everything looked up about prices on one day. Records are keyed by id in the order of the file. */
export type PriceTable = {
  readonly asOf: IsoDate;
  readonly chat: { readonly [id: string]: ChatPrice };
  readonly tuned: { readonly [id: string]: TunedPrice };
  readonly embedding: { readonly [id: string]: EmbeddingPrice };
  readonly rerank: { readonly [id: string]: RerankPrice };
  readonly store: { readonly [id: string]: StorePrice };
  readonly lifecycle: { readonly [id: string]: LifecycleEvent };
  readonly sources: { readonly [id: string]: PriceSource };
};

/**
 * What a scenario calls its price table: by the day of the table, and where the prices of an
 * organisation lie over that one, by their day, too: `2026-11-20.2026-12-01`.
 */
export type PricesId = IsoDate | `${IsoDate}.${IsoDate}`;

/** Price tables by what scenarios call them. */
export type PriceTables = { readonly [id in PricesId]: PriceTable };

/** The table that an organisation's prices lie over, or the table itself. */
export function basePrices(id: PricesId): IsoDate {
  return id.split('.')[0] as IsoDate;
}

/** Whether an id names prices of the organisation whose page this is. */
export function hasOwnPrices(id: PricesId, tables: PriceTables): boolean {
  return id.includes('.') && Object.hasOwn(tables, id);
}

/** The table that a new scenario starts with; prices of an organisation sort behind what they lie over. */
export function newestPrices(tables: PriceTables): PricesId {
  const newest = Object.keys(tables).sort().at(-1);
  if (newest === undefined) throw new Error('There is no table of prices');
  return newest as PricesId;
}

/** The table of an id, or the newest where there is none of that id. */
export function priceTable(tables: PriceTables, id: PricesId): PriceTable {
  const table = tables[id] ?? tables[newestPrices(tables)];
  if (table === undefined) throw new Error('There is no table of prices');
  return table;
}
