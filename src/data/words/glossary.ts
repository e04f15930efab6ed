type Term = {
  readonly name: string;
  readonly says: string;
  /** What a figure in it rests on. */
  readonly ids?: readonly string[];
};

/** One plain line behind every word that a product manager may not know. */
export const glossary = {
  model: {
    name: 'Language model',
    says: 'A program that continues text; here, the part that writes the answer.',
  },
  baseModel: {
    name: 'Base model',
    says: 'A model as its vendor offers it, without any training of yours.',
  },
  token: {
    name: 'Token',
    says: 'The piece of text in which models count and bill, often a part of a word. By one vendor’s count 200,000 of them fill about 500 pages.',
    ids: ['E10'],
  },
  prompt: {
    name: 'Prompt',
    says: 'Everything the model is given to read before it writes: instructions, documents, question.',
  },
  prompting: {
    name: 'Prompting',
    says: 'Getting the behaviour you want by what you write into the prompt, with the model left as it is.',
  },
  instructions: {
    name: 'Instructions',
    says: 'The fixed part of a prompt: role, rules, tone. Also called the system prompt.',
  },
  fewShot: {
    name: 'Few-shot examples',
    says: 'A handful of solved examples put into the prompt, so that the model imitates them.',
  },
  contextWindow: {
    name: 'Context window',
    says: 'The most tokens that a model can read and write in one go.',
  },
  structuredOutputs: {
    name: 'Structured outputs',
    says: 'A switch at the provider that forces answers into a given form, such as valid JSON.',
  },
  schema: {
    name: 'Schema',
    says: 'The exact form that another program expects: which fields, of what kind.',
  },
  hallucination: {
    name: 'Invention',
    says: 'An answer that sounds right but is made up; often called a hallucination.',
  },
  rag: {
    name: 'RAG',
    says: 'Retrieval-augmented generation: search your documents for each question and let the model answer from what was found.',
  },
  retrieval: {
    name: 'Retrieval',
    says: 'Finding the passages that may hold the answer, before the model writes.',
  },
  chunk: {
    name: 'Chunk',
    says: 'A piece of a document, a few paragraphs long, that is found and shown to the model as a whole.',
  },
  overlap: {
    name: 'Overlap',
    says: 'The end of one chunk repeated at the start of the next, so that no sentence is torn.',
  },
  embedding: {
    name: 'Embedding',
    says: 'A text turned into a list of numbers, so that texts of like meaning lie close together.',
  },
  vectorStore: {
    name: 'Vector store',
    says: 'A database of embeddings that finds the ones closest to a question.',
  },
  index: { name: 'Index', says: 'Your documents, cut up and embedded, ready to be searched.' },
  reranker: {
    name: 'Reranker',
    says: 'A second model that puts what was found in order, so that the best comes first.',
  },
  fineTuning: {
    name: 'Fine-tuning',
    says: 'Training a finished model further on your own examples, so that it behaves your way.',
  },
  tunedModel: {
    name: 'Tuned model',
    says: 'A model after fine-tuning; where a provider runs it, it ends when its base model does.',
  },
  weights: {
    name: 'Weights',
    says: 'The numbers inside a model that hold all it has learned; training changes them.',
  },
  trainingExample: {
    name: 'Training example',
    says: 'An input with the output that would have been right, checked by someone who knows.',
  },
  epoch: { name: 'Epoch', says: 'One pass of training over all examples; every pass is billed.' },
  overfitting: {
    name: 'Overfitting',
    says: 'Learning the examples by heart instead of the rule behind them.',
  },
  lora: {
    name: 'LoRA',
    says: 'A light kind of fine-tuning that trains a small add-on instead of the whole model.',
  },
  testSet: {
    name: 'Test set',
    says: 'Questions with agreed answers that are kept apart, to see whether a change made things better.',
  },
  hybrid: {
    name: 'Hybrid',
    says: 'Retrieval for the facts and a tuned model for the behaviour, together.',
  },
  router: {
    name: 'Router',
    says: 'A small, quick step that decides which model or path a question takes.',
  },
  cascade: {
    name: 'Cascade',
    says: 'One model answers first, and a second way steps in when the first seems unsure.',
  },
  rewriter: {
    name: 'Query rewriter',
    says: 'A model that turns a question into a better search query.',
  },
  classifier: { name: 'Classifier', says: 'A model that sorts inputs into fixed categories.' },
  liveFeed: {
    name: 'Live feed',
    says: 'Facts handed to the model straight from a running system, without searching documents.',
  },
  cache: {
    name: 'Cache',
    says: 'The provider remembers the unchanged beginning of your prompts and bills it at a lower price.',
  },
  cacheWrite: {
    name: 'Cache write',
    says: 'The first time a beginning is stored in the cache; some providers charge extra for it.',
  },
  batch: {
    name: 'Batch',
    says: 'Many queries handed in together and answered within hours, at a lower price.',
  },
  perTokenHosting: {
    name: 'Hosting by the token',
    says: 'You pay for the tokens you use; the provider runs the machines.',
  },
  dedicatedHosting: {
    name: 'Dedicated hosting',
    says: 'Machines reserved for your model and paid by the hour, busy or idle.',
  },
  gpu: { name: 'GPU', says: 'The kind of processor on which language models run.' },
  replica: {
    name: 'Replica',
    says: 'One of several machines that run the same model side by side.',
  },
  peakFactor: {
    name: 'Peak over average',
    says: 'How much busier the busiest hour is than an average one.',
  },
  latency: { name: 'Latency', says: 'The time from asking until the answer begins.' },
  firstToken: {
    name: 'Time to the first token',
    says: 'How long a user waits before the first word appears.',
  },
  percentile: {
    name: 'Percentile',
    says: 'The value below which a given share of cases lies; the median is the one with half of them below it.',
  },
  median: { name: 'Median', says: 'The middle value: half of the cases lie below it, half above.' },
  breakEven: {
    name: 'Break-even',
    says: 'The point from which one approach has cost no more than another, all costs counted.',
  },
  horizon: { name: 'Horizon', says: 'The number of months over which costs are added up.' },
  contender: {
    name: 'Contender',
    says: 'An approach that meets the needs of this project; only contenders are compared on cost.',
  },
  upkeep: { name: 'Upkeep', says: 'The hours that a system takes each month once it runs.' },
  retraining: {
    name: 'Retraining',
    says: 'Training again, because facts, examples or the base model have changed.',
  },
  tornado: {
    name: 'Tornado chart',
    says: 'Bars that show which input moves the result most, longest on top.',
  },
  factsNeed: {
    name: 'Facts from outside',
    says: 'Whether answers depend on facts that the model cannot know by itself.',
  },
  behaviourNeed: {
    name: 'Trained behaviour',
    says: 'Whether tone, form or skill has to be trained because a prompt does not bring it about.',
  },
  margin: {
    name: 'Margin',
    says: 'How many points the nearest change of the recommendation is away.',
  },
  stability: {
    name: 'Stability',
    says: 'How often the recommendation stays the same when our weights are varied at random.',
  },
  outlook: {
    name: 'Outlook',
    says: 'What the questions still open could make of the recommendation, and how likely that is.',
  },
} as const satisfies Record<string, Term>;

export type TermId = keyof typeof glossary;
export const termIds = Object.keys(glossary) as TermId[];

/** A term in the general type rather than the table’s literal one. */
export function term(id: TermId): Term {
  return glossary[id];
}
