import { TOKENS_PER_MTOK, type Tokens, type Usd } from '../quantity';
import { type CacheShares, type Call, type CallRates, repeatedRate } from './call';

type Part = { readonly tokens: Tokens; readonly usd: Usd };

/** A call taken apart: what comes from cache, what is read in full, what is written. */
export type CallParts = { readonly cached: Part; readonly read: Part; readonly written: Part };

/**
 * The parts of one call; their USD add up to `callUsd`. Text that is read and kept in the cache for
 * later counts as read.
 */
export function callParts(model: CallRates, call: Call, shares: CacheShares): CallParts {
  const { prefix, documents, fresh, output } = call;
  const at = model.long && prefix + documents + fresh > model.long.above ? model.long : model;
  const repeated = [
    { tokens: prefix, share: shares.cacheShare },
    { tokens: documents, share: shares.documentCacheShare },
  ];
  const total = repeated.reduce(
    (sum, { tokens, share }) => sum + tokens * repeatedRate(at, share),
    0,
  );
  const cachedTokens = repeated.reduce((sum, { tokens, share }) => sum + tokens * share, 0);
  const cached = cachedTokens * at.cached;
  return {
    cached: { tokens: cachedTokens, usd: cached / TOKENS_PER_MTOK },
    read: {
      tokens: prefix + documents + fresh - cachedTokens,
      usd: (total - cached + fresh * at.input) / TOKENS_PER_MTOK,
    },
    written: { tokens: output, usd: (output * at.output) / TOKENS_PER_MTOK },
  };
}
