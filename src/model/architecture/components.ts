import type { NodeShape } from './drawing';

/** What happens for each query, and what is prepared before the first one and kept up. */
export const groupSpecs = {
  perQuery: { label: 'For each query' },
  ahead: { label: 'Ahead of time' },
} as const;
export type GroupId = keyof typeof groupSpecs;
export const groupIds = Object.keys(groupSpecs) as GroupId[];

type ComponentSpec = {
  readonly label: string;
  /** What it does, in words for someone who has never built one. */
  readonly does: string;
  readonly group: GroupId;
  readonly shape: NodeShape;
  /** The approach that brings it; none where every approach has it. */
  readonly part?: 'rag' | 'tuning';
};

/** Every part that an architecture can have, in reading order. */
export const componentSpecs = {
  client: {
    label: 'Client',
    does: 'The page or app in which people ask and read the answer.',
    group: 'perQuery',
    shape: 'stadium',
  },
  application: {
    label: 'Application',
    does: 'Your own code: takes the question, knows who asks, calls the other parts in turn.',
    group: 'perQuery',
    shape: 'box',
  },
  router: {
    label: 'Router',
    does: 'A small model that reads the question and names the way it takes.',
    group: 'perQuery',
    shape: 'question',
  },
  rewriter: {
    label: 'Query rewriter',
    does: 'A model trained on your examples; it turns the question into a good search query.',
    group: 'perQuery',
    shape: 'box',
    part: 'tuning',
  },
  embedder: {
    label: 'Embedding model',
    does: 'Turns text into a vector: numbers that stand for its meaning.',
    group: 'perQuery',
    shape: 'box',
    part: 'rag',
  },
  store: {
    label: 'Vector store',
    does: 'Keeps the passages with their vectors and finds those nearest to the question.',
    group: 'perQuery',
    shape: 'store',
    part: 'rag',
  },
  reranker: {
    label: 'Reranker',
    does: 'A second model that puts the passages found in order, so that the best come first.',
    group: 'perQuery',
    shape: 'box',
    part: 'rag',
  },
  feed: {
    label: 'Live feed',
    does: 'Another system that is asked for its present figures at the moment of the question.',
    group: 'perQuery',
    shape: 'stadium',
  },
  record: {
    label: 'Customer record',
    does: 'What your own systems know of the person who asks: their plan, their recent requests.',
    group: 'perQuery',
    shape: 'store',
  },
  shortPrompt: {
    label: 'Short prompt',
    does: 'The question with the few instructions that training has not made unnecessary.',
    group: 'perQuery',
    shape: 'round',
    part: 'tuning',
  },
  prompt: {
    label: 'Prompt',
    does: 'Instructions and examples, with the question and all that belongs to it: one text.',
    group: 'perQuery',
    shape: 'round',
  },
  cache: {
    label: 'Prompt cache',
    does: 'The provider keeps text that repeats from call to call and charges less for it.',
    group: 'perQuery',
    shape: 'store',
  },
  base: {
    label: 'Base model',
    does: 'The provider’s language model as it is; it writes the answer.',
    group: 'perQuery',
    shape: 'box',
  },
  tuned: {
    label: 'Tuned model',
    does: 'A model trained on your examples; it writes the answer in your manner.',
    group: 'perQuery',
    shape: 'box',
    part: 'tuning',
  },
  sources: {
    label: 'Document sources',
    does: 'Where your documents are kept: the wiki, the shop, the file store.',
    group: 'ahead',
    shape: 'store',
  },
  indexing: {
    label: 'Indexing job',
    does: 'Cuts documents into passages, turns each into a vector, files both; runs when they change.',
    group: 'ahead',
    shape: 'box',
    part: 'rag',
  },
  examples: {
    label: 'Example set',
    does: 'Good, checked pairs of input and output.',
    group: 'ahead',
    shape: 'store',
    part: 'tuning',
  },
  training: {
    label: 'Training pipeline',
    does: 'Trains the model on the examples, again whenever they change.',
    group: 'ahead',
    shape: 'box',
    part: 'tuning',
  },
  evaluation: {
    label: 'Evaluation',
    does: 'A test set that every new prompt or model must pass before people meet it.',
    group: 'ahead',
    shape: 'question',
  },
} as const satisfies Record<string, ComponentSpec>;

export type ComponentId = keyof typeof componentSpecs;
export const componentIds = Object.keys(componentSpecs) as ComponentId[];

/** The row of a component, in the general type. */
export function componentSpec(id: ComponentId): ComponentSpec {
  return componentSpecs[id];
}
