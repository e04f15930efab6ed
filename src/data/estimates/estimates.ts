import type { PublishedEstimates } from '../../model/costs/publishedEstimate';

/**
 * What three of the articles say that each approach costs, in USD, word for word: nothing here is
 * measured, and the warnings say what stands against it.
 */
export const estimates: PublishedEstimates = {
  S0: {
    approaches: {
      rag: {
        once: { low: 500, high: 2_000, sources: ['S0.cost.rag.upfront'] },
        monthly: { low: 100, high: 500, sources: ['S0.cost.rag.monthly'] },
      },
      tuning: {
        once: { low: 1_500, high: 8_000, sources: ['S0.cost.ft.upfront'] },
        monthly: { low: 200, high: 1_000, sources: ['S0.cost.ft.monthly'] },
      },
      hybrid: {
        once: { low: 2_500, high: 10_000, sources: ['S0.cost.hyb.upfront'] },
        monthly: { low: 300, high: 1_500, sources: ['S0.cost.hyb.monthly'] },
      },
    },
    warnings: [
      {
        says: 'It has no price for a query, so its totals are the same for a hundred queries as for a million.',
        source: 'S0.cost.rag.monthly',
      },
      {
        says: 'Its ranges for setting up match neither S1’s nor S3’s, and we found no independent survey of such costs.',
        source: 'CX-10',
      },
    ],
  },
  S1: {
    approaches: {
      rag: {
        once: { low: 0, high: 2_000, sources: ['S1.cost.rag.init'] },
        perQuery: { low: 0.01, high: 0.1, sources: ['S1.cost.rag.query'] },
      },
      tuning: {
        once: { low: 500, high: 10_000, sources: ['S1.cost.ft.init'] },
        perQuery: { low: 0.002, high: 0.1, sources: ['S1.cost.ft.query'] },
      },
    },
    warnings: [
      {
        says: 'Its prices for a query span a factor of 10 to 50. At list prices of GPT-4.1 they come to about $0.016 with RAG and $0.0075 tuned, and what tuning saves comes from the shorter prompt or a smaller model.',
        source: 'CX-07',
      },
      {
        says: 'Its ranges for setting up match neither S0’s nor S3’s, and we found no independent survey of such costs.',
        source: 'CX-10',
      },
    ],
  },
  S3: {
    approaches: {
      rag: {
        monthly: { low: 100, high: 100, sources: ['S3.cost.model', 'S3.vol.table'] },
        perQuery: { low: 0.15, high: 0.15, sources: ['S3.cost.model', 'S3.vol.table'] },
      },
      tuning: {
        perQuery: { low: 0.03, high: 0.03, sources: ['S3.cost.model', 'S3.vol.table'] },
      },
    },
    leftOut: {
      labour: { low: 2_500, high: 25_000, sources: ['S3.cost.labour.calc'] },
      training: { low: 8, high: 8, sources: ['S3.cost.train.calc'] },
    },
    warnings: [
      {
        says: 'It counts no preparation, no retraining and no hosting, so fine-tuning wins at every volume. By its own figures for labour and training, fine-tuning first has to earn back $2,508 to $25,008: 20,900 to 208,400 queries.',
        source: 'CX-06',
      },
      {
        says: 'At the list price of the model that it names, $0.15 would take a prompt of about 72,500 tokens; its own prompts have about 4,000.',
        source: 'CX-07',
      },
      {
        says: 'Its $8 for training on a million tokens is not the training price of the model that it names, which was listed at $25.',
        source: 'CX-08',
      },
      {
        says: 'It has setting up RAG cost next to nothing; S0 and S1 say up to $2,000, and we found no independent survey.',
        source: 'CX-10',
      },
    ],
  },
};
