import { type Call, callRates, callUsd, tunedCallRates } from '../../../model/costs/call';
import type { PriceTable } from '../../../model/prices';
import { TOKENS_PER_MTOK, type Tokens, type Usd } from '../../../model/quantity';
import type { EvidenceFigure, FiguresFrom } from '../evidenceFigure';

/** S3's sizes of a prompt (S3.cost.query.ctx); question and answer of the same length are ours. */
const CONTEXT_TOKENS: Tokens = 4_000;
const QUESTION_TOKENS: Tokens = 500;
const ANSWER_TOKENS: Tokens = 500;
/** E20: 2.50 for 1,000 calls of file search. */
export const FILE_SEARCH_USD: Usd = 2.5 / 1_000;
/** What S3's monthly cost takes for a query with RAG, and the least that it puts a search at. */
const S3_RAG_USD: Usd = 0.15;
const S3_LEAST_SEARCH_USD: Usd = 0.001;
const NOT_CACHED = { cacheShare: 0, documentCacheShare: 0 };

/** The same query at list prices, by approach and model, in USD (CX-07). */
export type QueryPrices = {
  readonly rag: Usd;
  readonly tuned: Usd;
  readonly prompt: Usd;
  readonly tunedMini: Usd;
  readonly ragMini: Usd;
  readonly hybrid: Usd;
};

/** The prices of a query on GPT-4.1 and its smaller sister, without any caching; undefined where unlisted. */
export function queryPrices({ chat, tuned }: PriceTable): QueryPrices | undefined {
  const base = chat['gpt-4.1'];
  const mini = chat['gpt-4.1-mini'];
  const tunedBase = tuned['openai_gpt-4.1-2025-04-14'];
  const tunedMini = tuned['openai_gpt-4.1-mini-2025-04-14'];
  if (!base || !mini || !tunedBase || !tunedMini) return undefined;
  const short = call(QUESTION_TOKENS);
  const long = call(CONTEXT_TOKENS + QUESTION_TOKENS);
  return {
    rag: callUsd(callRates(base), long, NOT_CACHED) + FILE_SEARCH_USD,
    tuned: callUsd(tunedCallRates(tunedBase), short, NOT_CACHED),
    prompt: callUsd(callRates(base), short, NOT_CACHED),
    tunedMini: callUsd(tunedCallRates(tunedMini), short, NOT_CACHED),
    ragMini: callUsd(callRates(mini), long, NOT_CACHED) + FILE_SEARCH_USD,
    hybrid: callUsd(tunedCallRates(tunedBase), long, NOT_CACHED) + FILE_SEARCH_USD,
  };
}

/** CX-07 in figures: the queries, how they compare, and what S3's own figure would take. */
export const queryPriceFigures: FiguresFrom = (prices) => {
  const usd = queryPrices(prices);
  const base = prices.chat['gpt-4.1'];
  const tuned = prices.tuned['openai_gpt-4.1-2025-04-14'];
  const mini = prices.tuned['openai_gpt-4.1-mini-2025-04-14'];
  const baseMini = prices.chat['gpt-4.1-mini'];
  if (!usd || !base || !baseMini || tuned?.output === undefined || mini?.input === undefined)
    return undefined;
  const { input = 0, output } = tuned;
  const answer = (ANSWER_TOKENS * base.output) / TOKENS_PER_MTOK;
  return {
    ...Object.fromEntries(
      Object.entries(usd).map(([name, value]): [string, EvidenceFigure] => [
        name,
        { value, unit: 'USD' },
      ]),
    ),
    baseIn: { value: base.input, unit: 'USD' },
    baseOut: { value: base.output, unit: 'USD' },
    tunedIn: { value: input, unit: 'USD' },
    tunedOut: { value: output, unit: 'USD' },
    ratio: { value: usd.rag / usd.tuned, unit: 'times' },
    dearer: { value: input / base.input, unit: 'times' },
    dearerMini: { value: mini.input / baseMini.input, unit: 'times' },
    s3Tokens: {
      value: ((S3_RAG_USD - S3_LEAST_SEARCH_USD - answer) / base.input) * TOKENS_PER_MTOK,
      unit: 'tokens',
      exact: true,
    },
    // Without a search fee, prompts of 4,000 and 500 tokens: 4,000 × 2 + a × 8 = 500 × 3 + a × 12.
    longAnswer: {
      value: (CONTEXT_TOKENS * base.input - QUESTION_TOKENS * input) / (output - base.output),
      unit: 'tokens',
      exact: true,
    },
  };
};

function call(fresh: Tokens): Call {
  return { prefix: 0, documents: 0, fresh, output: ANSWER_TOKENS };
}
