import type { Contradiction } from './contradiction';
import { earnBack } from './figures/earnBack';
import { queryPriceFigures } from './figures/queryPrices';
import { trainingBill } from './figures/trainingBill';

/** Contradictions about what things cost and when they pay back. */
export const moneyContradictions = {
  'CX-06': {
    group: 'money',
    claims: [
      {
        says: 'Fine-tuning is marked the cheaper one at 1,000, 10,000, 100,000 and a million queries a month.',
        sources: ['S3.vol.table'],
      },
      {
        says: 'The same article says that break-even depends on volume, and considers training only above 100,000 queries.',
        sources: ['S3.cost.insight', 'S3.flow.D'],
      },
      { says: 'RAG is the cheaper one.', sources: ['S4.cost.default', 'S2.when.rag.5'] },
    ],
    evidence: [
      {
        says: 'The table leaves out preparation, retraining and hosting. By the article’s own figures for labour and training, {onceLow} to {onceHigh} have to be earned back at {gap} a query: {low} to {high} queries in all.',
        sources: ['S3.cost.labour.calc', 'S3.cost.train.calc', 'S3.cost.model'],
        mark: 'ourArithmetic',
      },
      {
        says: 'At list prices a tuned query saves {listGap}, and the same labour with one pass over a million tokens takes {listLow} to {listHigh} queries.',
        sources: ['E20', 'S3.cost.labour.calc'],
        mark: 'ourArithmetic',
      },
      {
        says: 'At 100,000 queries a month that is {busyLow} to {busyHigh} months. At 1,000 a month it is {quietLow} to {quietHigh} years if RAG pays $100 a month for its store, and {smallLow} to {smallHigh} years if it pays $3.',
        sources: ['S3.cost.model', 'S3.cost.storage.calc', 'E20'],
        mark: 'ourArithmetic',
      },
    ],
    here: [
      {
        says: 'Costs are added up month by month with set-up, retraining and hosting, and where nothing breaks even the page says so. S3’s own formula can be chosen as a basis, with a switch that adds what it leaves out.',
        sources: [],
      },
    ],
    touches: {
      questions: ['queries', 'change'],
      parameters: ['queries', 'months', 'retrainsPerYear', 'prepHours', 'retrainHours'],
      items: ['exampleWork', 'training', 'retraining', 'retrainingWork', 'hosting'],
      approaches: ['tuning', 'hybrid'],
    },
    figures: earnBack,
  },
  'CX-07': {
    group: 'money',
    claims: [
      {
        says: 'A query on GPT-4.1 costs $0.08 to $0.21 with RAG and $0.01 to $0.05 fine-tuned.',
        sources: ['S3.cost.query.total'],
      },
      {
        says: 'A query costs $0.01 to $0.10 with RAG and $0.002 to $0.10 fine-tuned.',
        sources: ['S1.cost.rag.query', 'S1.cost.ft.query'],
      },
    ],
    evidence: [
      {
        says: 'GPT-4.1 lists {baseIn} in and {baseOut} out for a million tokens, tuned {tunedIn} and {tunedOut}.',
        sources: ['E20'],
      },
      {
        says: 'With 4,500 tokens in, 500 out and a search, RAG comes to {rag} a query. With 500 in and out, tuned comes to {tuned}, and the plain model with the same short prompt to {prompt}, which is less.',
        sources: ['E20', 'S3.cost.query.ctx'],
        mark: 'ourArithmetic',
      },
      {
        says: 'On the smaller model tuned costs {tunedMini} and RAG {ragMini}; a tuned model over retrieved text costs {hybrid}. RAG is {ratio} times as dear as tuned here, not five times.',
        sources: ['E20'],
        mark: 'ourArithmetic',
      },
      {
        says: 'S3’s $0.15 would take a prompt of {s3Tokens} tokens. Without a search fee, answers longer than {longAnswer} tokens make tuned the dearer of the two.',
        sources: ['S3.cost.model', 'S3.cost.query.retr', 'E20'],
        mark: 'ourArithmetic',
      },
    ],
    here: [
      {
        says: 'Tokens times price, and every one of them can be changed. Tuning as such makes the same model {dearer} times as dear, the mini {dearerMini} times. So beside every saving of a tuned model the page says how much of it comes from the shorter prompt and how much from the smaller model.',
        sources: ['E20'],
        mark: 'ourArithmetic',
      },
    ],
    touches: {
      parameters: [
        'questionTokens',
        'answerTokens',
        'instructionTokens',
        'exampleTokens',
        'chunks',
        'promptTrim',
      ],
      items: ['baseCall', 'tunedCall'],
      approaches: ['tuning', 'rag', 'hybrid'],
    },
    figures: queryPriceFigures,
  },
  'CX-08': {
    group: 'money',
    claims: [
      {
        says: 'Training GPT-4.1 costs $8 for a million tokens.',
        sources: ['S3.cost.train.calc'],
      },
      {
        says: 'Its table puts training compute at $100 to over $10,000.',
        sources: ['S3.cost.setup.compute'],
      },
    ],
    evidence: [
      {
        says: 'The list has {large} for GPT-4.1, {mini} for the mini and {nano} for the nano. {output} is what GPT-4.1 charges for output.',
        sources: ['E20'],
      },
      {
        says: 'Every pass over the examples is billed: three passes over a million tokens come to {passes}.',
        sources: ['E22', 'E20'],
        mark: 'ourArithmetic',
      },
    ],
    here: [
      {
        says: 'A training run is examples times tokens times passes times the price of the chosen model. Hours of work are separate lines, and nearly always the larger ones.',
        sources: [],
      },
    ],
    touches: {
      parameters: ['examples', 'tokensPerExample', 'epochs'],
      items: ['training', 'retraining'],
      approaches: ['tuning', 'hybrid'],
    },
    figures: trainingBill,
  },
  'CX-09': {
    group: 'money',
    claims: [
      {
        says: 'A tuned model needs hosting, says the table; the monthly formula counts nothing for it.',
        sources: ['S3.cost.setup.infra', 'S3.cost.model'],
      },
      { says: 'A tuned model has a fixed cost.', sources: ['S1.cost.scale'] },
    ],
    evidence: [
      {
        says: 'There are three ways to be billed: a dearer token (OpenAI), a machine by the second (Fireworks), and the price of the base model.',
        sources: ['E20', 'E23'],
      },
      {
        says: 'The last of these, at Google, we only read second-hand.',
        sources: ['E22'],
        mark: 'secondHand',
      },
      {
        says: 'OpenAI is closing fine-tuning, and a tuned model ends with its base model.',
        sources: ['E21'],
      },
      {
        says: 'New organisations have been shut out since 7 May 2026, inactive ones since 2 July 2026; it ends for all on 6 January 2027.',
        sources: ['E21'],
        mark: 'secondHand',
      },
    ],
    here: [
      {
        says: 'Whether you can train and serve a model is a question of its own, and without a way training is ruled out. The chosen tuned model brings its way of hosting and its dates along, and the costs warn of an end inside the horizon.',
        sources: ['E21'],
      },
    ],
    touches: {
      questions: ['training'],
      parameters: ['gpuHour', 'queriesPerGpuHour', 'peakFactor', 'minReplicas'],
      items: ['hosting', 'tunedCall'],
      limits: ['no-training-route'],
      approaches: ['tuning', 'hybrid'],
    },
  },
  'CX-10': {
    group: 'money',
    claims: [
      {
        says: 'RAG takes $500 to $2,000 to set up, or $0 to $2,000, or next to nothing.',
        sources: ['S0.cost.rag.upfront', 'S1.cost.rag.init', 'S3.cost.setup.docs'],
      },
      {
        says: 'Fine-tuning takes $1,500 to $8,000, or $500 to $10,000.',
        sources: ['S0.cost.ft.upfront', 'S1.cost.ft.init'],
      },
      {
        says: 'By the rows of the third article it takes $2,600 to over $35,000.',
        sources: ['S3.cost.setup.compute', 'S3.cost.labour.calc'],
        mark: 'ourArithmetic',
      },
    ],
    evidence: [
      {
        says: 'We found no independent survey of such costs. What vendors say that a label costs differs too much for any mean.',
        sources: [],
      },
    ],
    here: [
      {
        says: 'Our own estimate from hours and tokens, with the published ranges beside it as bars. No average is taken.',
        sources: [],
      },
    ],
    touches: {
      parameters: ['ragHours', 'prepHours', 'evalHours', 'hourlyRate'],
      items: ['retrievalWork', 'exampleWork', 'evaluationWork'],
    },
  },
  'CX-11': {
    group: 'money',
    claims: [
      {
        says: 'Hybrid pays back in 2 to 6 months, fine-tuning in 1 to 12, although Hybrid costs more in every row.',
        sources: ['S0.cost.hyb.roi', 'S0.cost.ft.roi'],
      },
      {
        says: 'Hybrid’s costs are the sums of the other two, except that its low end of $2,500 exceeds their $2,000.',
        sources: ['S0.cost.hyb.upfront', 'S0.cost.rag.upfront', 'S0.cost.ft.upfront'],
        mark: 'ourArithmetic',
      },
    ],
    evidence: [
      {
        says: 'Nothing measured. Payback needs something to compare with, and the article names nothing.',
        sources: ['S0.cost.hyb.roi'],
      },
    ],
    here: [
      {
        says: 'Break-even is always computed between two named approaches that do the same job. The months of the article are used nowhere.',
        sources: [],
      },
    ],
    touches: { parameters: ['months'], approaches: ['hybrid', 'tuning'] },
  },
  'CX-12': {
    group: 'money',
    claims: [
      {
        says: 'RAG is cheaper in use, says the text; its table has RAG in the middle and fine-tuning low.',
        sources: ['S2.when.rag.5', 'S2.num.infer'],
      },
    ],
    evidence: [
      {
        says: 'On the same model a query costs {rag} with RAG and {tuned} tuned, so the table is right and the text is not.',
        sources: ['E20', 'CX-07'],
        mark: 'ourArithmetic',
      },
    ],
    here: [
      {
        says: 'The costs follow the calculation. The line about a limited budget is listed among the rules that no question can decide.',
        sources: [],
      },
    ],
    touches: { items: ['baseCall', 'tunedCall'], approaches: ['rag'] },
    figures: queryPriceFigures,
  },
  'CX-13': {
    group: 'money',
    claims: [
      {
        says: 'RAG grows with use while a tuned model’s cost stands still.',
        sources: ['S1.cost.scale'],
      },
      { says: 'Both grow with every query.', sources: ['S3.cost.model'] },
    ],
    evidence: [
      {
        says: 'A model paid by the token grows with use, tuned or not. Machines of one’s own are bought in steps.',
        sources: ['E20', 'E23'],
      },
    ],
    here: [
      {
        says: 'The way of hosting decides: by the token the line is straight, on dedicated machines it climbs a step whenever the busiest hour needs another one.',
        sources: [],
      },
    ],
    touches: {
      questions: ['queries'],
      parameters: ['queries', 'growth', 'peakFactor', 'minReplicas', 'queriesPerGpuHour'],
      items: ['hosting'],
    },
  },
} as const satisfies Record<string, Contradiction>;
