import { USUAL_DIMENSIONS } from '../../../model/costs/fixedTerms';
import { BYTES_PER_GB } from '../../../model/quantity';
import type { FiguresFrom } from '../evidenceFigure';
import { S3_CORPUS_TOKENS } from './embeddingBill';

const CHUNK_TOKENS = 500;
const BYTES_PER_DIMENSION = 4;
/** E20: a gigabyte of file search a day, the first one free. */
const FILE_SEARCH_GB_DAY_USD = 0.1;
const FREE_GB = 1;

/**
 * How much room S3's collection takes in a vector store, and what file search bills for it (CX-04).
 *
 *     tokens ÷ chunk × dimensions × 4 bytes
 */
export const storeBill: FiguresFrom = ({ store }) => {
  const plan = store['pinecone-standard']?.figures.minMonth;
  const chunks = S3_CORPUS_TOKENS / CHUNK_TOKENS;
  const gigabytes = (chunks * USUAL_DIMENSIONS * BYTES_PER_DIMENSION) / BYTES_PER_GB;
  if (plan === undefined) return undefined;
  return {
    gigabytes: { value: gigabytes, unit: 'GB' },
    fileSearch: {
      value: Math.max(0, gigabytes - FREE_GB) * FILE_SEARCH_GB_DAY_USD * 30,
      unit: 'USD a month',
    },
    plan: { value: plan, unit: 'USD a month' },
  };
};
