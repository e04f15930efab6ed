import type { Contradiction } from './contradiction';

/** Contradictions about how soon an answer begins and how long a change takes. */
export const speedContradictions = {
  'CX-14': {
    group: 'speed',
    claims: [
      {
        says: 'RAG adds 500 ms to 2 s; a tuned model is as fast as its base.',
        sources: ['S0.lat.add', 'S0.lat.ft'],
      },
      {
        says: 'RAG takes 500 ms to 2 s in all; a tuned model takes 100 to 500 ms.',
        sources: ['S1.lat.rag', 'S1.lat.ft'],
      },
    ],
    evidence: [
      {
        says: 'Hourly probes of 15 hosted models found medians of 321 to 4,226 ms for the first token. Another text has 176 ms for a very small model on short prompts.',
        sources: ['E30', 'E31'],
        mark: 'secondHand',
      },
      {
        says: 'Embedding a question by a service takes 200 to 300 ms in the middle, about 500 ms in one call of ten, about 5 s in one of a hundred; on one’s own machine about 10 ms.',
        sources: ['E32'],
        mark: 'secondHand',
      },
      {
        says: 'Of the calls to rerankers, 34 to 100 % took over 150 ms and 3 to 71 % over 500 ms, depending on the product.',
        sources: ['E33'],
      },
    ],
    here: [
      {
        says: 'A bar of stages for each approach, with a middle and a slow case, and the spans of both articles in grey. Training spares the search; it does not make a model faster as such.',
        sources: [],
      },
    ],
    touches: {
      questions: ['speed'],
      warnings: ['slow'],
      stages: ['embed', 'search', 'rerank', 'base', 'tuned'],
      parameters: ['rerankPer1k'],
    },
  },
  'CX-15': {
    group: 'speed',
    claims: [
      { says: 'Below 100 ms: fine-tuning.', sources: ['S0.lat.gate'] },
      { says: 'A tuned model takes 100 to 500 ms.', sources: ['S1.lat.ft'] },
    ],
    evidence: [
      {
        says: 'None of 15 hosted models began in under 321 ms in the middle; the fastest figures we found anywhere are 176 ms and, on special hardware, 50 ms.',
        sources: ['E30', 'E31'],
        mark: 'secondHand',
      },
    ],
    here: [
      {
        says: 'Under a tenth of a second retrieval is ruled out, and a hosted tuned model is questioned. What remains is a small model of your own, a classifier, or answers prepared beforehand.',
        sources: ['E30'],
      },
    ],
    touches: {
      questions: ['speed', 'training'],
      limits: ['instant'],
      warnings: ['slow'],
      stages: ['base', 'tuned'],
    },
  },
  'CX-16': {
    group: 'speed',
    claims: [
      {
        says: 'The delay of a search is a problem in frequent batch work.',
        sources: ['S0.vol.batch'],
      },
    ],
    evidence: [
      {
        says: 'Work in batches can wait, and price lists give half the price for waiting.',
        sources: ['E20'],
      },
    ],
    here: [
      {
        says: 'Batch work belongs to the answer that it can take a while. The costs do not take the discount, so for batches they err on the high side.',
        sources: [],
      },
    ],
    touches: { questions: ['speed'] },
  },
  'CX-17': {
    group: 'speed',
    claims: [
      {
        says: 'RAG is deployed in hours to days, or in days.',
        sources: ['S3.cost.setup.time', 'S2.num.deploy'],
      },
      {
        says: 'Fine-tuning takes days to weeks, or weeks; a new round 1 to 7 days under a heading that says days to weeks.',
        sources: ['S3.cost.setup.time', 'S2.num.deploy', 'S3.upd.ft.time', 'S1.upd.ft'],
      },
      {
        says: 'An index is updated in 1 to 60 minutes under a heading that says minutes to hours.',
        sources: ['S3.upd.rag.time'],
      },
    ],
    evidence: [
      {
        says: 'We found no measurement. A training job itself runs for hours; preparing the data takes the time.',
        sources: [],
        mark: 'assumption',
      },
    ],
    here: [
      {
        says: 'Kept apart: the lag of the index in minutes, the work on data in hours that you can set, the runs a year. Where the first release is due in days, training waits.',
        sources: ['S3.cost.setup.time'],
      },
    ],
    touches: {
      questions: ['release', 'change'],
      parameters: ['retrainsPerYear', 'retrainHours', 'prepHours', 'changedShare'],
      limits: ['release-in-days'],
    },
  },
} as const satisfies Record<string, Contradiction>;
