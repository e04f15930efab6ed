import type { ApproachId } from '../approaches';
import type { Inputs } from '../inputs';
import type { Usd } from '../quantity';
import { monthlyTerms, onceTerms } from './fixedTerms';
import { hostingUsd } from './hosting';
import { queryTerms } from './terms';

type LineItemSpec = {
  readonly label: string;
  readonly when: 'once' | 'month' | 'query';
  /** The formula in words; every name in it is a label of a parameter or price. */
  readonly formula: string;
  readonly sources: readonly string[];
};

/** Every term of the costs, once; breakdown, arithmetic, chart and export read this list. */
export const lineItemSpecs = {
  promptWork: {
    label: 'Work on the prompt',
    when: 'once',
    formula: 'hours × hourly rate',
    sources: ['S3.cost.labour.calc'],
  },
  retrievalWork: {
    label: 'Building retrieval',
    when: 'once',
    formula: 'hours × hourly rate',
    sources: ['S3.cost.setup.time'],
  },
  indexing: {
    label: 'Indexing the documents',
    when: 'once',
    formula: 'pages × tokens a page × (1 + overlap) × embedding price',
    sources: ['CX-02', 'CX-03', 'E20'],
  },
  exampleWork: {
    label: 'Preparing examples',
    when: 'once',
    formula: 'hours × hourly rate',
    sources: ['S3.cost.setup.prep', 'S3.cost.labour.calc'],
  },
  evaluationWork: {
    label: 'Evaluating the tuned model',
    when: 'once',
    formula: 'hours × hourly rate',
    sources: ['S2.mistake.3'],
  },
  training: {
    label: 'Training run',
    when: 'once',
    formula: 'examples × tokens an example × passes × training price',
    sources: ['CX-08', 'E22'],
  },
  promptUpkeep: {
    label: 'Upkeep of the prompt',
    when: 'month',
    formula: 'hours × hourly rate',
    sources: ['S3.pitfall.3'],
  },
  retrievalUpkeep: {
    label: 'Upkeep of retrieval',
    when: 'month',
    formula: 'hours × hourly rate',
    sources: ['S3.pitfall.3'],
  },
  reindexing: {
    label: 'Indexing what changed',
    when: 'month',
    formula: 'share that changes × documents × embedding price',
    sources: ['CX-02'],
  },
  storePlan: {
    label: 'Vector store plan',
    when: 'month',
    formula: 'fixed price',
    sources: ['CX-04'],
  },
  storage: {
    label: 'Vector storage',
    when: 'month',
    formula: 'documents ÷ chunk × dimensions × 4 bytes × price of a GB',
    sources: ['CX-04'],
  },
  tuningUpkeep: {
    label: 'Upkeep of the tuned model',
    when: 'month',
    formula: 'hours × hourly rate',
    sources: ['S3.pitfall.3'],
  },
  retraining: {
    label: 'Retraining runs',
    when: 'month',
    formula: 'runs a year ÷ 12 × training run',
    sources: ['CX-06', 'CX-08'],
  },
  retrainingWork: {
    label: 'Work on retraining',
    when: 'month',
    formula: 'runs a year ÷ 12 × hours × hourly rate',
    sources: ['CX-06'],
  },
  hosting: {
    label: 'Hosting the tuned model',
    when: 'month',
    formula: 'machines for the peak hour × GPU price × 730 hours',
    sources: ['CX-09', 'E23'],
  },
  baseCall: {
    label: 'Calls to the base model',
    when: 'query',
    formula: 'tokens in and out × price, part from cache',
    sources: ['CX-07', 'E19'],
  },
  tunedCall: {
    label: 'Calls to the tuned model',
    when: 'query',
    formula: 'tokens in and out × price, part from cache',
    sources: ['CX-07', 'CX-09'],
  },
  helperCall: {
    label: 'Calls to the router',
    when: 'query',
    formula: 'tokens in and out × price, part from cache',
    sources: ['S3.pattern.3'],
  },
  questionEmbedding: {
    label: 'Embedding the question',
    when: 'query',
    formula: 'question × embedding price',
    sources: ['E20'],
  },
  reranking: {
    label: 'Reranking',
    when: 'query',
    formula: 'price of 1,000 searches ÷ 1,000',
    sources: ['CX-19'],
  },
  searchFee: {
    label: 'Search fee',
    when: 'query',
    formula: 'price of 1,000 searches ÷ 1,000',
    sources: ['CX-04'],
  },
} as const satisfies Record<string, LineItemSpec>;

export type LineItemId = keyof typeof lineItemSpecs;
export const lineItemIds = Object.keys(lineItemSpecs) as LineItemId[];
/** What one line item costs an approach: USD once, in month 1, or for a query of month 1. */
export type LineItem = { readonly id: LineItemId; readonly usd: Usd };

/** The row of a line item, in the general type. */
export function lineItemSpec(id: LineItemId): LineItemSpec {
  return lineItemSpecs[id];
}

/** What an approach pays for, in month 1, without the terms that are zero. */
export function lineItems(approach: ApproachId, inputs: Inputs): readonly LineItem[] {
  const terms: { readonly [Id in LineItemId]: Usd } = {
    ...onceTerms(approach, inputs),
    ...monthlyTerms(approach, inputs),
    hosting: hostingUsd(approach, inputs, inputs.parameters.queries),
    ...queryTerms(approach, inputs, inputs.phases[0]),
  };
  return lineItemIds.map((id) => ({ id, usd: terms[id] })).filter(({ usd }) => usd !== 0);
}
