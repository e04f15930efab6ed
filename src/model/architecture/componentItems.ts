import { type LineItem, type LineItemId, lineItems } from '../costs/lineItems';
import type { Inputs } from '../inputs';
import type { ComponentId } from './components';
import type { Architecture } from './graph';

/** The component that each line item is paid for: the first of these that an architecture has. */
const payees: { readonly [Id in LineItemId]: readonly ComponentId[] } = {
  promptWork: ['prompt', 'shortPrompt'],
  promptUpkeep: ['prompt', 'shortPrompt'],
  retrievalWork: ['indexing'],
  retrievalUpkeep: ['indexing'],
  indexing: ['indexing'],
  reindexing: ['indexing'],
  storePlan: ['store'],
  storage: ['store'],
  searchFee: ['store'],
  questionEmbedding: ['embedder'],
  reranking: ['reranker'],
  exampleWork: ['examples'],
  training: ['training'],
  retraining: ['training'],
  retrainingWork: ['training'],
  evaluationWork: ['evaluation'],
  tuningUpkeep: ['tuned', 'rewriter'],
  hosting: ['tuned', 'rewriter'],
  tunedCall: ['tuned', 'rewriter'],
  baseCall: ['base'],
  helperCall: ['router'],
};

/** What a component costs in month 1, each line item at exactly one component. */
export function componentItems(
  id: ComponentId,
  { approach, nodes }: Architecture,
  inputs: Inputs,
): readonly LineItem[] {
  const has = (component: ComponentId) => nodes.some((node) => node.id === component);
  return lineItems(approach, inputs).filter((item) => payees[item.id].find(has) === id);
}
