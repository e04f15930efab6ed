import type { Test } from '../../model/guides/condition';
import {
  behaviourFails,
  changesOften,
  fastAnswers,
  largeMaterial,
  mustCite,
  strictFormat,
} from '../guides/sharedTests';
import type { ArticleId } from '../sources/articles';

/** What one article says on a topic, in our words; `ids` name the place where it has one. */
type ComparisonCell = { readonly says: string; readonly ids?: readonly string[] };

/** A topic on which the articles are compared; an article without a cell is silent on it. */
export type ComparisonRow = {
  readonly id: string;
  readonly topic: string;
  readonly cells: { readonly [Article in ArticleId]?: ComparisonCell };
  /** What we make of it. */
  readonly reading: string;
  /** Where the articles contradict each other or the evidence on it. */
  readonly contradictions: readonly string[];
  /** The scenarios that turn on it. */
  readonly when: Test;
};

const needsFacts: Test = { question: 'gap', oneOf: ['facts', 'both'] };
const someMaterial: Test = { question: 'material', oneOf: ['small', 'large', 'huge'] };
const soon: Test = { question: 'release', oneOf: ['days', 'weeks'] };
const costlyErrors: Test = { question: 'stakes', oneOf: ['high'] };
const manyQueries: Test = { question: 'queries', over: 100_000 };
const styleOrForm: Test = { anyOf: [behaviourFails, strictFormat] };
const fewerThan1000: Test = { question: 'examples', below: 1_000 };
const canTrain: Test = { question: 'training', oneOf: ['api', 'self'] };

/** The five articles on the same topics, ours beside them. Figures as printed. */
export const comparison: readonly ComparisonRow[] = [
  {
    id: 'knowledge',
    topic: 'Where knowledge lives',
    cells: {
      S0: {
        says: 'RAG: databases, documents, services, logs. Fine-tuning: the examples',
        ids: ['S0.def.rag', 'S0.def.ft'],
      },
      S1: { says: 'RAG: a knowledge base. Fine-tuning: the weights', ids: ['S1.def.metaphor'] },
      S2: { says: 'RAG: documents. Fine-tuning: the weights', ids: ['S2.def.problem'] },
      S3: {
        says: 'RAG: outside the model. Fine-tuning: the weights',
        ids: ['S3.def.rag', 'S3.def.ft'],
      },
      S4: { says: 'RAG: documents. Fine-tuning: the model', ids: ['S4.def.metaphor'] },
    },
    reading:
      'They agree. None mentions the third place: documents in a cached prompt, which serves small collections.',
    contradictions: ['CX-35', 'CX-36'],
    when: needsFacts,
  },
  {
    id: 'model',
    topic: 'Is the model changed?',
    cells: {
      S0: { says: 'RAG no, Fine-tuning yes', ids: ['S0.def.rag', 'S0.def.ft'] },
      S1: { says: 'RAG no, Fine-tuning yes', ids: ['S1.def.ft'] },
      S2: { says: 'RAG no, Fine-tuning yes', ids: ['S2.def.problem'] },
      S4: { says: 'RAG no, Fine-tuning yes', ids: ['S4.def.metaphor'] },
    },
    reading:
      'A changed model has to be hosted, kept in versions and replaced when its base retires.',
    contradictions: ['CX-09'],
    when: canTrain,
  },
  {
    id: 'deploy-rag',
    topic: 'Time to deploy RAG',
    cells: {
      S0: { says: 'Days' },
      S1: { says: 'Days, built of modules', ids: ['S1.sum'] },
      S2: { says: 'Days', ids: ['S2.num.deploy'] },
      S3: { says: 'Hours to days', ids: ['S3.cost.setup.time'] },
      S4: { says: 'Faster than training', ids: ['S4.when.rag.6'] },
    },
    reading: 'A first index takes days; making retrieval good takes weeks. We count 60 hours.',
    contradictions: ['CX-17'],
    when: soon,
  },
  {
    id: 'deploy-tuning',
    topic: 'Time to deploy Fine-tuning',
    cells: {
      S0: { says: 'Weeks' },
      S1: { says: 'Weeks, in rounds', ids: ['S1.sum'] },
      S2: { says: 'Weeks', ids: ['S2.num.deploy'] },
      S3: { says: 'Days to weeks', ids: ['S3.cost.setup.time'] },
      S4: { says: 'Slower than RAG' },
    },
    reading: 'The job runs for hours; collecting and checking examples takes the weeks.',
    contradictions: ['CX-17'],
    when: { anyOf: [soon, canTrain] },
  },
  {
    id: 'fresh-rag',
    topic: 'Freshness with RAG',
    cells: {
      S0: { says: 'In real time' },
      S1: { says: 'At the moment of the query' },
      S2: { says: 'From live sources', ids: ['S2.when.rag.4'] },
      S3: {
        says: 'Minutes to hours by its heading, 1–60 minutes by its steps',
        ids: ['S3.upd.rag.time'],
      },
      S4: { says: 'Always the latest version', ids: ['S4.when.rag.1'] },
    },
    reading:
      'An index lags by minutes. What changes from minute to minute belongs in a live feed, not an index.',
    contradictions: ['CX-17', 'CX-30'],
    when: changesOften,
  },
  {
    id: 'fresh-tuning',
    topic: 'Freshness with Fine-tuning',
    cells: {
      S0: { says: 'Fixed until it is trained again; stale after 2–4 weeks', ids: ['S0.upd.stale'] },
      S1: { says: 'Retraining takes days to weeks; old facts stay in', ids: ['S1.upd.ft'] },
      S2: { says: 'Has a cut-off date', ids: ['S2.when.rag.4'] },
      S3: { says: '1–7 days a round', ids: ['S3.upd.ft.time'] },
    },
    reading:
      'The data work of each round is what limits it. Faster than weekly no training keeps up.',
    contradictions: ['CX-17'],
    when: changesOften,
  },
  {
    id: 'accuracy-rag',
    topic: 'Accuracy gained by RAG',
    cells: {
      S0: { says: '10–20 %', ids: ['S0.acc.rag'] },
      S3: { says: 'Stars by task', ids: ['S3.acc.factual', 'S3.acc.recent'] },
      S4: { says: 'Much less invention', ids: ['S4.when.rag.4'] },
    },
    reading: 'No percentage holds in general. For facts, studies find RAG far ahead.',
    contradictions: ['CX-18', 'CX-20'],
    when: needsFacts,
  },
  {
    id: 'accuracy-tuning',
    topic: 'Accuracy gained by Fine-tuning',
    cells: {
      S0: { says: '15–40 %', ids: ['S0.acc.ft'] },
      S3: { says: 'Stars by task', ids: ['S3.acc.format', 'S3.acc.tone'] },
    },
    reading:
      'No percentage holds in general. For behaviour and narrow tasks, studies find it far ahead.',
    contradictions: ['CX-20', 'CX-24'],
    when: behaviourFails,
  },
  {
    id: 'latency-rag',
    topic: 'Speed of RAG',
    cells: {
      S0: { says: 'Adds 500 ms to 2 s', ids: ['S0.lat.add'] },
      S1: { says: '500 ms to 2 s in all', ids: ['S1.lat.rag'] },
      S3: { says: 'Slower; no figure', ids: ['S3.lat'] },
      S4: { says: 'Has a retrieval step', ids: ['S4.lat'] },
    },
    reading: 'One range, two meanings. We stack the stages, each with a median and a slow tail.',
    contradictions: ['CX-14', 'CX-16'],
    when: fastAnswers,
  },
  {
    id: 'latency-tuning',
    topic: 'Speed of Fine-tuning',
    cells: {
      S0: { says: 'As fast as its base model', ids: ['S0.lat.ft'] },
      S1: { says: '100–500 ms', ids: ['S1.lat.ft'] },
      S3: { says: 'Faster; no figure', ids: ['S3.lat'] },
      S4: { says: 'Faster; no figure', ids: ['S4.lat'] },
    },
    reading:
      'Training drops the search, nothing else. A hosted model does not answer within 100 ms.',
    contradictions: ['CX-14', 'CX-15'],
    when: fastAnswers,
  },
  {
    id: 'running-rag',
    topic: 'Running cost of RAG',
    cells: {
      S0: { says: '$100–500 a month for storage and search', ids: ['S0.cost.rag.monthly'] },
      S1: { says: '$0.01–0.10 a query, growing with use', ids: ['S1.cost.rag.query'] },
      S2: { says: 'Medium, prompts are longer', ids: ['S2.num.infer'] },
      S3: { says: '$0.08–0.21 a query', ids: ['S3.cost.query.total'] },
      S4: { says: 'Cheaper; no figure', ids: ['S4.cost.default'] },
    },
    reading:
      'Compute it: tokens × price, plus the store, plus upkeep. S3’s figure is far too high.',
    contradictions: ['CX-06', 'CX-07', 'CX-12', 'CX-13'],
    when: manyQueries,
  },
  {
    id: 'running-tuning',
    topic: 'Running cost of Fine-tuning',
    cells: {
      S0: { says: '$200–1,000 a month; mostly paid up front', ids: ['S0.cost.ft.monthly'] },
      S1: {
        says: '$0.002–0.10 a query; the model a fixed cost',
        ids: ['S1.cost.ft.query', 'S1.cost.scale'],
      },
      S2: { says: 'Low', ids: ['S2.num.infer'] },
      S3: { says: '$0.01–0.05 a query', ids: ['S3.cost.query.total'] },
    },
    reading:
      'The same model becomes dearer by training. The saving comes from a smaller model and a shorter prompt.',
    contradictions: ['CX-06', 'CX-07', 'CX-09', 'CX-13'],
    when: manyQueries,
  },
  {
    id: 'setup-rag',
    topic: 'Set-up cost of RAG',
    cells: {
      S0: { says: '$500–2,000', ids: ['S0.cost.rag.upfront'] },
      S1: { says: '$0–2,000', ids: ['S1.cost.rag.init'] },
      S2: { says: 'Low', ids: ['S2.num.setup'] },
      S3: {
        says: 'About $10 for embedding, then $50–500 a month',
        ids: ['S3.cost.setup.docs', 'S3.cost.setup.infra'],
      },
    },
    reading:
      'Hours are the cost, not embedding. We count hours × rate and show the ranges beside it.',
    contradictions: ['CX-02', 'CX-04', 'CX-10'],
    when: { anyOf: [soon, needsFacts] },
  },
  {
    id: 'setup-tuning',
    topic: 'Set-up cost of Fine-tuning',
    cells: {
      S0: { says: '$1,500–8,000', ids: ['S0.cost.ft.upfront'] },
      S1: { says: '$500–10,000', ids: ['S1.cost.ft.init'] },
      S2: { says: 'High', ids: ['S2.num.setup'] },
      S3: {
        says: '$100 to over $10,000 of compute and 50–500 hours',
        ids: ['S3.cost.setup.compute', 'S3.cost.setup.prep'],
      },
    },
    reading: 'Data preparation is nearly all of it; training itself is often under $100.',
    contradictions: ['CX-08', 'CX-10', 'CX-11'],
    when: canTrain,
  },
  {
    id: 'invention-rag',
    topic: 'Invention with RAG',
    cells: {
      S0: { says: 'Reduced' },
      S3: { says: 'None for facts outside the collection', ids: ['S3.acc.rag.plus'] },
      S4: { says: 'Sharply reduced', ids: ['S4.when.rag.4'] },
    },
    reading:
      'It reduces, it does not remove: legal RAG products still invented in 17–33 % of answers (E07).',
    contradictions: ['CX-18'],
    when: costlyErrors,
  },
  {
    id: 'invention-tuning',
    topic: 'Invention with Fine-tuning',
    cells: {
      S0: {
        says: 'Not reduced by its table; less within the field by its answers',
        ids: ['S0.faq.2'],
      },
      S3: { says: 'Still invents', ids: ['S3.acc.ft.minus'] },
    },
    reading: 'Training on facts that the model did not know makes it invent more (E06).',
    contradictions: ['CX-18'],
    when: costlyErrors,
  },
  {
    id: 'style-rag',
    topic: 'Control of style with RAG',
    cells: {
      S0: { says: 'Varies with what was retrieved' },
      S1: { says: 'Limited to the prompt', ids: ['S1.when.rag.1'] },
      S2: { says: 'Does not change behaviour reliably', ids: ['S2.mistake.2'] },
      S3: { says: '3 of 5 stars', ids: ['S3.acc.tone'] },
    },
    reading: 'What a prompt achieves. Try that first; a schema is solved by structured outputs.',
    contradictions: ['CX-22', 'CX-23'],
    when: styleOrForm,
  },
  {
    id: 'style-tuning',
    topic: 'Control of style with Fine-tuning',
    cells: {
      S0: { says: 'Uniform', ids: ['S0.when.ft.4'] },
      S1: { says: 'Deep', ids: ['S1.win.style'] },
      S2: { says: 'Reliable', ids: ['S2.when.ft.1'] },
      S3: { says: '5 of 5 stars', ids: ['S3.acc.tone'] },
    },
    reading: 'Measured for literary style: expert readers preferred the tuned model by far (E16).',
    contradictions: ['CX-22', 'CX-23'],
    when: styleOrForm,
  },
  {
    id: 'expertise',
    topic: 'Terms of a field',
    cells: {
      S0: { says: 'Jargon: Fine-tuning', ids: ['S0.when.ft.5'] },
      S1: { says: 'RAG good by its sources, Fine-tuning excellent' },
      S2: { says: 'Terms: Fine-tuning', ids: ['S2.when.ft.1'] },
      S3: { says: 'Terms: Fine-tuning', ids: ['S3.when.ft.3'] },
    },
    reading: 'None of our questions asks it: jargon counts under what a good prompt gets wrong.',
    contradictions: [],
    when: behaviourFails,
  },
  {
    id: 'data-rag',
    topic: 'Data needed for RAG',
    cells: {
      S1: { says: 'Any amount', ids: ['S1.ex'] },
      S2: { says: 'Millions of documents', ids: ['S2.when.rag.3'] },
      S3: { says: 'Thousands of documents', ids: ['S3.when.rag.5'] },
      S4: { says: 'Thousands of documents', ids: ['S4.when.rag.3'] },
    },
    reading: 'Up to about 500 pages fit in the prompt, and no search is needed (E10).',
    contradictions: ['CX-03', 'CX-05', 'CX-36'],
    when: { anyOf: [largeMaterial, someMaterial] },
  },
  {
    id: 'data-tuning',
    topic: 'Examples needed for Fine-tuning',
    cells: {
      S0: { says: 'More than 1,000', ids: ['S0.ex.tree', 'S0.ex.abundant'] },
      S1: { says: '10,000 or more', ids: ['S1.ex'] },
      S2: { says: 'Thousands of pairs', ids: ['S2.ex'] },
      S3: { says: '50 to start, 500 in its chart', ids: ['S3.ex.start', 'S3.ex.flow'] },
    },
    reading: 'A ladder rather than a bar: under 10 impossible, 50 a pilot, 100 a normal start.',
    contradictions: ['CX-01', 'CX-31'],
    when: { anyOf: [behaviourFails, fewerThan1000] },
  },
  {
    id: 'effort-rag',
    topic: 'Skills for RAG',
    cells: {
      S1: { says: 'Moderate: embeddings, a store and retrieval, in separate parts' },
      S3: { says: 'No training skills needed', ids: ['S3.when.rag.4'] },
    },
    reading: 'Easy to start, hard to make good: we count upkeep each month.',
    contradictions: [],
    when: soon,
  },
  {
    id: 'effort-tuning',
    topic: 'Skills for Fine-tuning',
    cells: {
      S0: { says: 'Label, then train', ids: ['S0.cost.driver'] },
      S1: { says: 'High: curating, tracking, tuning, validating' },
      S3: { says: 'High effort for data', ids: ['S3.cost.setup.prep'] },
    },
    reading: 'Whether you can train and serve a model at all is the first question, not the last.',
    contradictions: ['CX-09'],
    when: { question: 'training', oneOf: ['none', 'api', 'self'] },
  },
  {
    id: 'updating',
    topic: 'How it is updated',
    cells: {
      S0: { says: 'Change documents, or train again' },
      S1: { says: 'Change documents, or train again', ids: ['S1.upd.ft'] },
      S2: { says: 'RAG can be updated, Fine-tuning is trained again', ids: ['S2.num.rest'] },
      S3: { says: 'Change documents, or train again', ids: ['S3.upd.rag.time', 'S3.upd.ft.time'] },
      S4: { says: 'Change documents, or train again', ids: ['S4.when.rag.1'] },
    },
    reading:
      'They agree. We add: rows of an index can be deleted, what was trained in cannot (E35).',
    contradictions: ['CX-05', 'CX-17'],
    when: { anyOf: [changesOften, { question: 'rights', oneOf: ['yes'] }] },
  },
  {
    id: 'versions',
    topic: 'Keeping versions',
    cells: {
      S1: { says: 'Easy for a knowledge base, complex for models' },
      S3: { says: 'Keep every version of the model', ids: ['S3.best.ft.4'] },
    },
    reading: 'Tuned models retire with their base: the date is part of our prices.',
    contradictions: ['CX-09'],
    when: canTrain,
  },
  {
    id: 'citing',
    topic: 'Can it be explained?',
    cells: {
      S0: { says: 'RAG cites, Fine-tuning cannot', ids: ['S0.when.rag.2'] },
      S2: { says: 'RAG yes, Fine-tuning no', ids: ['S2.when.rag.2', 'S2.num.rest'] },
      S3: { says: 'RAG cites, Fine-tuning does not', ids: ['S3.acc.cite'] },
      S4: { says: 'RAG can be audited', ids: ['S4.when.rag.5'] },
    },
    reading:
      'They agree, and here it is a limit: where sources must be shown, facts are retrieved.',
    contradictions: [],
    when: mustCite,
  },
  {
    id: 'best-for',
    topic: 'Best for',
    cells: {
      S2: { says: 'Knowledge: RAG. Behaviour: Fine-tuning', ids: ['S2.def.problem'] },
      S3: { says: 'Changing facts: RAG. Behaviour: Fine-tuning', ids: ['S3.def.rag', 'S3.def.ft'] },
      S4: { says: 'Knowledge: RAG. Behaviour: Fine-tuning', ids: ['S4.def.split'] },
    },
    reading: 'This is the core of it, and the two axes of our map (E11).',
    contradictions: ['CX-33', 'CX-34', 'CX-35'],
    when: { question: 'gap', oneOf: ['facts', 'behaviour', 'both'] },
  },
];
