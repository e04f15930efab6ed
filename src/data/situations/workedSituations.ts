import type { Situation } from './situation';

/** S1's document product. The article's reasons are missing in our copy, so all is assumed. */
export const documentProduct: Situation = {
  id: 'S1.work.docmind',
  name: 'Document product (DocMind)',
  says: 'People upload documents and ask about them. The article’s reasons are missing in the copy we read, so these answers are ours.',
  sources: ['S1.work.docmind'],
  answers: {
    gap: 'facts',
    change: 'daily',
    material: 'large',
    cite: 'must',
    rights: 'yes',
    task: 'answer',
    examples: 0,
  },
  recommends: 'rag',
  assumed: ['gap', 'change', 'material', 'cite', 'rights', 'task', 'examples'],
};

/** S2's classifier of support tickets. */
export const ticketClassifier: Situation = {
  id: 'S2.work.classify',
  name: 'Sorting support tickets',
  says: 'Every incoming ticket gets one of a fixed set of categories.',
  sources: ['S2.work.classify', 'S2.when.ft.2', 'S2.when.ft.4'],
  answers: {
    gap: 'behaviour',
    change: 'never',
    material: 'none',
    cite: 'no',
    format: 'strict',
    task: 'sort',
    examples: 2_000,
    queries: 100_000,
  },
  recommends: 'tuning',
  assumed: ['gap', 'change', 'material', 'cite', 'format', 'examples', 'queries'],
};
