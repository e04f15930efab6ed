import { TOKENS_PER_MTOK, type Tokens, type Usd } from '../../../model/quantity';
import type { EvidenceFigure, FiguresFrom } from '../evidenceFigure';

/** The collection of S3's code (S3.cost.embed.calc). */
export const S3_CORPUS_TOKENS: Tokens = 10_000_000;
/** What S3's table says that embedding it costs (S3.cost.setup.docs). */
const S3_STATED_USD: Usd = 10;
const S3_PAGES = 10_000;
/** E10 takes 200,000 tokens for about 500 pages. */
const TOKENS_PER_PAGE: Tokens = 200_000 / 500;
/** What E10 puts annotating the chunks of a million document tokens at, in USD. */
const ANNOTATION_USD_PER_MTOK = 1.02;

/**
 * What embedding S3's collection costs, by size and by price (CX-02, CX-03).
 *
 *     tokens × price of a million tokens
 */
export const embeddingBill: FiguresFrom = ({ embedding }) => {
  const small = embedding['text-embedding-3-small'];
  const large = embedding['text-embedding-3-large'];
  if (!small || !large) return undefined;
  const millions = S3_CORPUS_TOKENS / TOKENS_PER_MTOK;
  const pageTokens = S3_PAGES * TOKENS_PER_PAGE;
  return {
    smallPrice: usd(small.input),
    largePrice: usd(large.input),
    small: usd(millions * small.input),
    large: usd(millions * large.input),
    wouldTake: usd(S3_STATED_USD / millions),
    annotation: usd(millions * ANNOTATION_USD_PER_MTOK),
    pageTokens: { value: pageTokens, unit: 'tokens' },
    pages: usd((pageTokens / TOKENS_PER_MTOK) * small.input),
  };
};

function usd(value: Usd): EvidenceFigure {
  return { value, unit: 'USD' };
}
