import type { Study } from './study';

/** Works on price, speed and what is in use. */
export const studiesOfUse = {
  E19: {
    read: 'page',
    shows:
      'Text that repeats at the beginning of a prompt becomes cheaper and starts sooner when it is cached.',
    doesNotShow: 'How much of a prompt repeats in your case. The vendor measured three of its own.',
    figures: [
      { says: 'Writing to the cache', value: '25 % more than input' },
      { says: 'Reading from it', value: '10 % of input' },
      { says: 'Saved in the three cases', value: '90 %, 86 %, 53 %' },
    ],
    chart: {
      title: 'Wait for the first word',
      unit: 'seconds',
      scale: 'linear',
      series: ['Without cache', 'With cache'],
      rows: [
        { name: 'A book of 100,000 tokens', values: [11.5, 2.4] },
        { name: 'A second case', values: [1.6, 1.1] },
        { name: 'A third case', values: [10, 2.5] },
      ],
    },
    touches: {
      questions: ['material'],
      parameters: ['cacheShare', 'documentCacheShare'],
      limits: ['fits-in-prompt'],
      items: ['baseCall'],
    },
  },
  E20: {
    read: 'renderings',
    shows:
      'What the models cost that the articles compute with, and that tuning makes the same model dearer.',
    doesNotShow:
      'Prices of other vendors, or of the newest models. Those stand in the price table.',
    figures: [
      { says: 'File search, a gigabyte a day, the first one free', value: '$0.10' },
      { says: 'File search, 1,000 calls', value: '$2.50' },
      { says: 'In batches', value: '50 % less' },
    ],
    prices: true,
    touches: {
      items: ['baseCall', 'tunedCall', 'training', 'indexing', 'questionEmbedding'],
      parameters: ['searchPer1k'],
    },
  },
  E21: {
    read: 'page',
    shows:
      'OpenAI ends fine-tuning by self-service, and a tuned model ends with the model that it was made from.',
    doesNotShow: 'The dates, which we have from three other texts.',
    figures: [
      { says: 'Closed to new organisations', value: '7 May 2026', mark: 'secondHand' },
      { says: 'Closed to inactive ones', value: '2 July 2026', mark: 'secondHand' },
      { says: 'Closed to all', value: '6 January 2027', mark: 'secondHand' },
    ],
    touches: {
      questions: ['training'],
      limits: ['no-training-route'],
      approaches: ['tuning', 'hybrid'],
    },
  },
  E22: {
    read: 'page',
    shows:
      'A training bill is tokens times passes times price, and some vendors bill hosting on top.',
    doesNotShow: 'What a run of yours comes to.',
    figures: [
      {
        says: 'Training Gemini 2.0 Flash and its Lite, for a million tokens',
        value: '$3.00 and $1.00',
        mark: 'secondHand',
      },
    ],
    touches: { parameters: ['epochs'], items: ['training', 'hosting'], approaches: ['tuning'] },
  },
  E23: {
    read: 'page',
    shows:
      'With this vendor a tuned model runs on a deployment of its own, which up to a hundred can share.',
    doesNotShow: 'A stable rule: older pages say that it is served at the price of the base.',
    figures: [{ says: 'Tuned models on one deployment', value: 'up to 100' }],
    touches: {
      parameters: ['gpuHour', 'minReplicas', 'queriesPerGpuHour'],
      items: ['hosting'],
      approaches: ['tuning'],
    },
  },
  E24: {
    read: 'secondHand',
    shows: 'One note names an hourly price for hosting a tuned model.',
    doesNotShow: 'Enough to be used: no figure of it appears on this page.',
    figures: [],
    touches: { parameters: ['gpuHour'], items: ['hosting'] },
  },
  E25: {
    read: 'page',
    shows: 'The vendor’s own instructions for tuning cover one small model at one host.',
    doesNotShow: 'That no other can be tuned by arrangement.',
    figures: [],
    touches: { questions: ['training'], approaches: ['tuning'] },
  },
  E27: {
    read: 'secondHand',
    shows: 'In a survey of 2024 retrieval was in use far more often than fine-tuning.',
    doesNotShow: 'What works best, or what is in use now. It is one survey among companies.',
    figures: [],
    chart: {
      title: 'In use, by the survey of 2024',
      unit: '% of the deployments',
      scale: 'linear',
      series: ['In use'],
      rows: [
        { name: 'RAG', values: [51] },
        { name: 'Fine-tuning', values: [9] },
      ],
    },
    touches: { approaches: ['rag', 'tuning'] },
  },
  E28: {
    read: 'secondHand',
    shows: 'Sending easy questions to a small model saves much at nearly the same quality.',
    doesNotShow:
      'What yours would save: from one set of questions to the next it differs more than twofold.',
    figures: [
      { says: 'Saved at 95 % of the quality, on three sets', value: '85 %, 45 %, 35 %' },
      { says: 'Most that the other work saved', value: '98 %' },
    ],
    touches: {
      patterns: ['router'],
      parameters: ['retrievalShare', 'baseShare'],
      items: ['helperCall'],
    },
  },
  E30: {
    read: 'secondHand',
    shows: 'Hosted models begin after a third of a second at best and after seconds at worst.',
    doesNotShow: 'Your model, region or prompt: one author, some 17 probes of each of 15 models.',
    figures: [{ says: 'Medians of the time to the first token', value: '321 to 4,226 ms' }],
    touches: {
      questions: ['speed'],
      stages: ['base', 'tuned', 'helper'],
      limits: ['instant'],
      warnings: ['slow'],
    },
  },
  E31: {
    read: 'secondHand',
    shows: 'A very small model can begin in under a fifth of a second while the prompt is short.',
    doesNotShow: 'The same for long prompts, on which it was far slower.',
    figures: [{ says: 'First token on short prompts', value: '176 ms' }],
    touches: { questions: ['speed'], stages: ['base', 'helper'], warnings: ['slow'] },
  },
  E32: {
    read: 'secondHand',
    shows:
      'Embedding a question by a service takes a noticeable time, with a long tail; on one’s own machine it hardly takes any.',
    doesNotShow: 'Your service and region.',
    figures: [
      { says: 'In the middle', value: '200 to 300 ms' },
      { says: 'One call of ten', value: 'about 500 ms or more' },
      { says: 'One call of a hundred', value: 'about 5 s or more' },
      { says: 'On one’s own machine', value: 'about 10 ms' },
    ],
    touches: { questions: ['speed'], stages: ['embed'], limits: ['instant'], warnings: ['slow'] },
  },
  E33: {
    read: 'page',
    shows: 'Rerankers differ widely in how often they are slow.',
    doesNotShow: 'An independent test: one of these vendors ran it.',
    figures: [],
    chart: {
      title: 'Slow calls to rerankers',
      unit: '% of the calls',
      scale: 'linear',
      series: ['Over 150 ms', 'Over 500 ms'],
      rows: [
        { name: 'zerank-2', values: [50.5, 2.7] },
        { name: 'Cohere 3.5', values: [34.3, 14.3] },
        { name: 'Jina m0', values: [100, 70.8] },
        { name: 'Voyage 2.5', values: [80.5, 10.9] },
      ],
    },
    touches: { parameters: ['rerankPer1k'], items: ['reranking'], stages: ['rerank'] },
  },
  E34: {
    read: 'secondHand',
    shows: 'The search itself can take almost nothing or a third of a second.',
    doesNotShow: 'A figure to rely on: the blogs measured on unlike machines.',
    figures: [{ says: 'Slow case of one in twenty, up to 100,000 vectors', value: '2 to 343 ms' }],
    touches: { questions: ['speed'], stages: ['search'] },
  },
} as const satisfies Record<string, Study>;
