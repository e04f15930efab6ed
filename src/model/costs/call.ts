import type { LongContext, TokenPrices, TunedPrice } from '../prices';
import { TOKENS_PER_MTOK, type Tokens, type Usd, type UsdPerMtok } from '../quantity';

type Rates = {
  readonly input: UsdPerMtok;
  readonly cached: UsdPerMtok;
  readonly write: UsdPerMtok;
  readonly output: UsdPerMtok;
};

/** Every rate of one model, filled in; a dedicated model has none, its calls cost nothing. */
export type CallRates = Rates & { readonly long?: Rates & { readonly above: Tokens } };

export const FREE_CALLS: CallRates = { input: 0, cached: 0, write: 0, output: 0 };

/** The tokens of one call. `prefix` and `documents` repeat, so part of each comes from cache. */
export type Call = {
  readonly prefix: Tokens;
  readonly documents: Tokens;
  readonly fresh: Tokens;
  readonly output: Tokens;
};

/** Shares served from cache, 0 to 1. */
export type CacheShares = { readonly cacheShare: number; readonly documentCacheShare: number };

/**
 * A model's rates from its price record: a missing cached or cache-write price is the input price,
 * and in long context it scales with the input price unless listed.
 */
export function callRates(prices: TokenPrices, long?: LongContext): CallRates {
  const standard = rates(prices);
  if (!long) return standard;
  return { ...standard, long: { ...scaledRates(long, standard), above: long.aboveInputTokens } };
}

/** The rates of a tuned model; with dedicated hosting its calls are paid by the hour instead. */
export function tunedCallRates({
  hosting,
  input = 0,
  output = 0,
  cachedInput,
}: TunedPrice): CallRates {
  if (hosting === 'dedicated') return FREE_CALLS;
  return rates({ input, output, ...(cachedInput !== undefined && { cachedInput }) });
}

/** Announced rates: cached and write prices scale with the input price unless listed. */
export function nextCallRates(
  next: TokenPrices & { readonly longContext?: LongContext },
  before: CallRates,
): CallRates {
  const standard = scaledRates(next, before);
  const long = next.longContext;
  if (!long) return standard;
  return { ...standard, long: { ...scaledRates(long, standard), above: long.aboveInputTokens } };
}

function rates({ input, cachedInput = input, cacheWrite = input, output }: TokenPrices): Rates {
  return { input, cached: cachedInput, write: cacheWrite, output };
}

function scaledRates(
  { input, cachedInput, cacheWrite, output }: TokenPrices,
  before: Rates,
): Rates {
  const scale = before.input > 0 ? input / before.input : 1;
  return {
    input,
    cached: cachedInput ?? before.cached * scale,
    write: cacheWrite ?? before.write * scale,
    output,
  };
}

/**
 * The price of one call, in USD.
 *
 *     (prefix × rate(cacheShare) + documents × rate(documentCacheShare) + fresh × input
 *       + output × output price) ÷ 1,000,000
 *     rate(h) = h × cached + (1 − h) × (write if h > 0, else input)
 *
 * Assumes list prices without batch discount, so it errs high. Above the long-context bound its
 * prices hold for the whole call.
 */
export function callUsd(model: CallRates, call: Call, shares: CacheShares): Usd {
  const { prefix, documents, fresh, output } = call;
  const inputTokens = prefix + documents + fresh;
  const at = model.long && inputTokens > model.long.above ? model.long : model;
  return (
    (prefix * repeatedRate(at, shares.cacheShare) +
      documents * repeatedRate(at, shares.documentCacheShare) +
      fresh * at.input +
      output * at.output) /
    TOKENS_PER_MTOK
  );
}

/** USD per million tokens of text that repeats, when the given share of it comes from cache. */
export function repeatedRate({ input, cached, write }: Rates, share: number): UsdPerMtok {
  return share * cached + (1 - share) * (share > 0 ? write : input);
}
