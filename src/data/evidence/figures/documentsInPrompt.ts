import { callRates, callUsd } from '../../../model/costs/call';
import type { ChatPrice } from '../../../model/prices';
import type { FiguresFrom } from '../evidenceFigure';
import { queryPrices } from './queryPrices';

const DOCUMENTS = { prefix: 0, documents: 50_000, fresh: 500, output: 500 };
const ALL_CACHED = { cacheShare: 1, documentCacheShare: 1 };

/** What a query with 50,000 cached tokens of documents costs, beside RAG (CX-36). */
export const documentsInPrompt: FiguresFrom = (prices) => {
  const large = prices.chat['gpt-4.1'];
  const small = prices.chat['gpt-5-mini'];
  const usd = queryPrices(prices);
  if (!large || !small || !usd) return undefined;
  const price = (model: ChatPrice) => callUsd(callRates(model), DOCUMENTS, ALL_CACHED);
  return {
    large: { value: price(large), unit: 'USD' },
    small: { value: price(small), unit: 'USD' },
    rag: { value: usd.rag, unit: 'USD' },
  };
};
