import type { Usd } from '../../../model/quantity';
import { estimates } from '../../estimates/estimates';
import type { EvidenceFigure, FiguresFrom } from '../evidenceFigure';
import { queryPrices } from './queryPrices';

/** One pass over this many tokens, the training set of S3's code (S3.cost.train.calc). */
const TRAINING_MTOK = 1;
const BUSY = 100_000;
const QUIET = 1_000;
/** S3's two figures for a vector store, a month (S3.cost.model, S3.cost.storage.calc). */
const STORE_USD: Usd = 100;
const SMALL_STORE_USD: Usd = 3;

/**
 * After how many queries, and how long, a tuned model has earned back its set-up (CX-06).
 *
 *     (labour + training) ÷ what RAG costs more per query
 *
 * Assumes S3's own labour in both cases and no retraining or hosting, so it errs towards tuning.
 */
export const earnBack: FiguresFrom = (prices) => {
  const usd = queryPrices(prices);
  const training = prices.tuned['openai_gpt-4.1-2025-04-14']?.training;
  const { approaches, leftOut } = estimates.S3;
  const stated = { rag: approaches.rag?.perQuery, tuning: approaches.tuning?.perQuery };
  if (!usd || training === undefined || !leftOut || !stated.rag || !stated.tuning) return undefined;
  const labour = leftOut.labour;
  const own = {
    low: labour.low + leftOut.training.low,
    high: labour.high + leftOut.training.high,
    gap: stated.rag.low - stated.tuning.low,
  };
  const list = {
    low: labour.low + TRAINING_MTOK * training,
    high: labour.high + TRAINING_MTOK * training,
    gap: usd.rag - usd.tuned,
  };
  const months = (once: Usd, queries: number, store: Usd) => once / (queries * list.gap + store);
  return {
    onceLow: { value: own.low, unit: 'USD', exact: true },
    onceHigh: { value: own.high, unit: 'USD', exact: true },
    gap: { value: own.gap, unit: 'USD' },
    low: queries(own.low / own.gap),
    high: queries(own.high / own.gap),
    listGap: { value: list.gap, unit: 'USD' },
    listLow: { value: list.low / list.gap, unit: 'queries' },
    listHigh: { value: list.high / list.gap, unit: 'queries' },
    busyLow: { value: months(list.low, BUSY, 0), unit: 'months' },
    busyHigh: { value: months(list.high, BUSY, 0), unit: 'months' },
    quietLow: years(months(list.low, QUIET, STORE_USD)),
    quietHigh: years(months(list.high, QUIET, STORE_USD)),
    smallLow: years(months(list.low, QUIET, SMALL_STORE_USD)),
    smallHigh: years(months(list.high, QUIET, SMALL_STORE_USD)),
  };
};

function queries(value: number): EvidenceFigure {
  return { value: Math.round(value), unit: 'queries', exact: true };
}

function years(months: number): EvidenceFigure {
  return { value: months / 12, unit: 'years' };
}
