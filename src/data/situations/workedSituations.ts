import type { Situation } from './situation';

/** The example on which the page opens: whether a model can be trained is left to the reader. */
export const supportBot: Situation = {
  id: 'S0.work',
  name: 'Support bot for a software product',
  says: 'It answers questions on billing, faults and features. The help articles change every week, and 2,000 past conversations are at hand.',
  sources: ['S0.work.case', 'S0.work.hyb', 'S0.upd.example', 'S0.ex.worked', 'S0.lat.chat'],
  answers: {
    gap: 'both',
    change: 'weekly',
    material: 'large',
    cite: 'nice',
    rights: 'no',
    format: 'strict',
    task: 'converse',
    examples: 2_000,
    speed: 'interactive',
    queries: 50_000,
    release: 'months',
    stakes: 'medium',
    testset: 'yes',
  },
  recommends: 'hybrid',
  assumed: ['material', 'cite', 'rights', 'format', 'queries', 'release', 'stakes', 'testset'],
};

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
