import type { Contradiction } from './contradiction';
import { embeddingBill } from './figures/embeddingBill';
import { storeBill } from './figures/storeBill';

/** Contradictions about examples, documents and where they are kept. */
export const dataContradictions = {
  'CX-01': {
    group: 'data',
    claims: [
      { says: 'Under 100 labelled examples are too few for training.', sources: ['S0.ex.min'] },
      {
        says: 'The same article forks at 1,000 and leaves open what holds between 100 and 1,000; for a hybrid it names 1,000 to 5,000.',
        sources: ['S0.ex.tree', 'S0.ex.hyb'],
      },
      {
        says: 'One article asks for 50 in its practices and for 500 in its flowchart.',
        sources: ['S3.ex.start', 'S3.ex.flow'],
      },
      { says: 'Thousands of pairs.', sources: ['S2.ex'] },
      { says: '10,000 or more.', sources: ['S1.ex'] },
    ],
    evidence: [
      {
        says: 'OpenAI accepts 10, saw gains from 50 to 100 and advises to begin with 50.',
        sources: ['E12'],
      },
      {
        says: 'Google advises to begin with 100; an older page of its said at least 16, best 100 to 500.',
        sources: ['E13'],
      },
      {
        says: 'Small classifiers were trained on some 200 to 500 labels.',
        sources: ['E17'],
        mark: 'secondHand',
      },
      {
        says: '1,000 chosen examples were enough for general behaviour, and OpenAI’s grammar case used as many.',
        sources: ['E18', 'E11'],
      },
    ],
    here: [
      {
        says: 'A ladder instead of one threshold. Under 50 checked examples training waits, under 10 it cannot be had. From 500 on they count 5 points, from 1,000 on 8, which are our judgement.',
        sources: ['E12', 'S3.ex.flow', 'S0.ex.abundant'],
        mark: 'assumption',
      },
      {
        says: 'We ask for good, checked examples. Records that nobody has read do not count.',
        sources: [],
      },
    ],
    touches: {
      questions: ['examples'],
      parameters: ['examples', 'prepHours'],
      items: ['exampleWork'],
      limits: ['too-few-examples', 'examples-unknown'],
      approaches: ['tuning', 'hybrid'],
    },
  },
  'CX-02': {
    group: 'data',
    claims: [
      { says: 'Embedding 10,000 pages costs about $10.', sources: ['S3.cost.setup.docs'] },
      {
        says: 'The code beside it embeds 10 million tokens for $0.20.',
        sources: ['S3.cost.embed.calc'],
      },
    ],
    evidence: [
      {
        says: 'The list price is {smallPrice} for a million tokens with the small model and {largePrice} with the large one, so these tokens cost {small} or {large}.',
        sources: ['E20'],
        mark: 'ourArithmetic',
      },
      {
        says: '$10 would take a price of {wouldTake} for a million tokens. The nearest figure we know is what annotating chunks costs, {annotation} for as many tokens; that this was meant is our guess.',
        sources: ['E10', 'S3.cost.setup.docs'],
        mark: 'ourArithmetic',
      },
    ],
    here: [
      {
        says: 'Indexing is worked out from pages, tokens and the price of the chosen embedding model, and stands in the costs as a line of its own. It is hardly ever the line that matters.',
        sources: [],
      },
    ],
    touches: {
      parameters: ['pages', 'tokensPerPage', 'overlap', 'changedShare'],
      items: ['indexing', 'reindexing'],
      approaches: ['rag', 'hybrid'],
    },
    figures: embeddingBill,
  },
  'CX-03': {
    group: 'data',
    claims: [
      {
        says: 'A comment says 1 million tokens, the code below it computes with 10 million; the table says pages where the code says documents.',
        sources: ['S3.cost.embed.calc', 'S3.cost.setup.docs'],
      },
    ],
    evidence: [
      {
        says: 'Anthropic takes 200,000 tokens for about 500 pages, which makes 400 a page. At that, 10,000 pages are {pageTokens} tokens and cost {pages} to embed.',
        sources: ['E10'],
        mark: 'ourArithmetic',
      },
    ],
    here: [
      {
        says: 'We ask for pages, show what they are in tokens, and let you change the tokens of a page.',
        sources: [],
      },
    ],
    touches: {
      questions: ['material'],
      parameters: ['pages', 'tokensPerPage'],
      items: ['indexing'],
    },
    figures: embeddingBill,
  },
  'CX-04': {
    group: 'data',
    claims: [
      { says: 'A vector database costs $50 to $500 a month.', sources: ['S3.cost.setup.infra'] },
      { says: 'The monthly formula of the same article adds $100.', sources: ['S3.cost.model'] },
      {
        says: 'Its code comes to $3 a month for one gigabyte.',
        sources: ['S3.cost.storage.calc'],
      },
    ],
    evidence: [
      {
        says: 'OpenAI’s file search bills $0.10 for a gigabyte a day, the first one free, and $2.50 for 1,000 searches.',
        sources: ['E20'],
      },
      {
        says: 'Ten million tokens in chunks of 500 take about {gigabytes} GB, so file search would bill {fileSearch} a month for keeping them. A standard plan of Pinecone has a minimum of {plan} a month.',
        sources: ['E20', 'pinecone-standard'],
        mark: 'ourArithmetic',
      },
    ],
    here: [
      {
        says: 'Plan, storage and search fee are three numbers that you can set. The plan of $50 a month stands for anything from $20 to $200, which is our assumption.',
        sources: ['S3.cost.setup.infra'],
        mark: 'assumption',
      },
    ],
    touches: {
      parameters: ['storeMonthly', 'storePerGb', 'searchPer1k'],
      items: ['storePlan', 'storage', 'searchFee'],
      approaches: ['rag', 'hybrid'],
    },
    figures: storeBill,
  },
  'CX-05': {
    group: 'data',
    claims: [
      { says: 'Private data speak for RAG.', sources: ['S3.when.rag.3'] },
      { says: 'Own data speak for fine-tuning.', sources: ['S2.when.ft.4'] },
    ],
    evidence: [
      {
        says: 'Both can be true: one means documents, the other pairs of input and output. What neither says is that a row of an index can be filtered or deleted, while many duties to erase cannot be met inside a trained model yet.',
        sources: ['E35'],
      },
    ],
    here: [
      {
        says: 'Two questions, one for reference material and one for examples, and a third for rights and deletion. A yes there speaks for retrieval, keeps documents out of a shared prompt, and asks for clean training data where a tuned model is recommended.',
        sources: ['E35'],
      },
    ],
    touches: {
      questions: ['rights', 'material', 'examples'],
      limits: ['fits-in-prompt'],
      warnings: ['clean-training-data'],
    },
  },
} as const satisfies Record<string, Contradiction>;
