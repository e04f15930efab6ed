import type { FiguresFrom } from '../evidenceFigure';

/** E10's failures: searches that miss the passage among the first 20, in percent, step by step. */
export const retrievalFailures = [
  { name: 'Plain embeddings', percent: 5.7 },
  { name: 'Chunks embedded with their context', percent: 3.7 },
  { name: 'and a word search beside it', percent: 2.9 },
  { name: 'and reranking', percent: 1.9 },
] as const;

/** By how much each step lowers the failures, against the start and for reranking alone (CX-19). */
export const retrievalSteps: FiguresFrom = () => {
  const [plain, context, words, reranked] = retrievalFailures;
  const less = (before: number, after: number) => ({ value: 1 - after / before, unit: '%' });
  return {
    context: less(plain.percent, context.percent),
    words: less(plain.percent, words.percent),
    reranked: less(plain.percent, reranked.percent),
    rerankingAlone: less(words.percent, reranked.percent),
  };
};
