type FlowSpec = {
  /** In a word or two, for an arrow. */
  readonly what: string;
  /** As a step, in a sentence. */
  readonly says: string;
  /** The queries part here, so the arrow says how many take it. */
  readonly splits?: true;
};

/** All that can flow between two components. */
export const flowSpecs = {
  ask: {
    what: 'question',
    says: 'The client sends the question to the application.',
  },
  fill: {
    what: 'question',
    says: 'The application puts the question into the prompt.',
  },
  fillShort: {
    what: 'question',
    says: 'The application puts the question into the short prompt that the tuned model needs.',
  },
  route: {
    what: 'question',
    says: 'The router, a small model, reads the question to name its way.',
  },
  wayToFacts: {
    what: 'asks for facts',
    splits: true,
    says: 'Questions that ask for facts go to retrieval: they become a vector.',
  },
  wayToBase: {
    what: 'open task',
    splits: true,
    says: 'Open tasks, such as creative ones, go to the plain base model.',
  },
  wayToTuned: {
    what: 'the rest',
    splits: true,
    says: 'All other questions go to the tuned model.',
  },
  rewrite: {
    what: 'question',
    says: 'The rewriter, a tuned model, turns the question into a search query.',
  },
  embedRewritten: {
    what: 'search query',
    says: 'The search query becomes a vector: numbers that stand for its meaning.',
  },
  embed: {
    what: 'question',
    says: 'The question becomes a vector: numbers that stand for its meaning.',
  },
  embedUnsure: {
    what: 'unsure',
    splits: true,
    says: 'Where the tuned model is unsure, the question goes on to retrieval and becomes a vector.',
  },
  search: {
    what: 'vector',
    says: 'The vector store looks for the passages nearest to it.',
  },
  searchWithRights: {
    what: 'vector and rights',
    says: 'The vector store looks for the nearest passages among those that this person may see.',
  },
  rank: {
    what: 'passages found',
    says: 'The reranker puts the passages in order and keeps the best.',
  },
  addPassages: {
    what: 'question, passages',
    says: 'The question and the passages go into the prompt.',
  },
  addDocuments: {
    what: 'all documents',
    says: 'All documents travel in the prompt.',
  },
  addLiveFacts: {
    what: 'live figures',
    says: 'The live feed adds its present figures to the prompt.',
  },
  addRecord: {
    what: 'record',
    says: 'What is known of the person who asks goes into the prompt.',
  },
  readCached: {
    what: 'from cache',
    says: 'Of the text that repeats, the model takes part from the provider’s cache, at a lower price.',
  },
  readByBase: {
    what: 'prompt',
    says: 'The base model reads the prompt and begins to write.',
  },
  readByTuned: {
    what: 'prompt',
    says: 'The tuned model reads the prompt and begins to write.',
  },
  answer: {
    what: 'answer',
    says: 'The answer goes back to the client.',
  },
  answerSure: {
    what: 'sure answer',
    splits: true,
    says: 'Where the tuned model is sure, its answer goes back to the client.',
  },
  approvePrompt: {
    what: 'instructions',
    says: 'Instructions are written, tried on the test set and kept up.',
  },
  load: {
    what: 'documents',
    says: 'The indexing job loads the documents, all of them once and then what changed.',
  },
  index: {
    what: 'passages, vectors',
    says: 'It files the passages with their vectors in the store.',
  },
  train: {
    what: 'examples',
    says: 'The training pipeline trains the model on the examples.',
  },
  check: {
    what: 'trained model',
    says: 'Every trained model is compared with the prompt on the test set.',
  },
  release: {
    what: 'passed model',
    says: 'A model that passes is put to work.',
  },
} as const satisfies Record<string, FlowSpec>;

export type FlowKind = keyof typeof flowSpecs;

/** The row of a kind of flow, in the general type. */
export function flowSpec(kind: FlowKind): FlowSpec {
  return flowSpecs[kind];
}
