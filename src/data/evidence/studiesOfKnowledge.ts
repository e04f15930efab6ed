import { retrievalFailures } from './figures/retrievalSteps';
import type { Study } from './study';

/** Works on bringing facts into answers. */
export const studiesOfKnowledge = {
  E01: {
    read: 'full',
    shows:
      'Facts that a model has never seen are best handed to it. Training on bare text brings little, a bit more when every fact is said in ten ways, and adding it to retrieval mostly takes away.',
    doesNotShow:
      'Anything about training on pairs of question and answer, or about large models: these have 7 billion parameters, and the questions are multiple choice.',
    figures: [
      { says: 'New questions on current events', value: '910' },
      { says: 'Mean gain over the base on exam questions with RAG', value: '12.0 %' },
      { says: 'The same with fine-tuning', value: '3.3 %' },
      { says: 'The same with both', value: '10.5 %' },
      {
        says: 'Rows of exam questions in which RAG is ahead of fine-tuning',
        value: '28 of 30',
        mark: 'ourArithmetic',
      },
      {
        says: 'Rows in which fine-tuning is below the base',
        value: '6 of 30',
        mark: 'ourArithmetic',
      },
      {
        says: 'Rows in which both together are ahead of RAG, equal, below',
        value: '8, 5, 17 of 30',
        mark: 'ourArithmetic',
      },
    ],
    chart: {
      title: 'Right answers on current events',
      unit: 'share of the answers',
      scale: 'linear',
      series: [
        'Base model',
        'RAG',
        'Fine-tuned',
        'Fine-tuned on paraphrases',
        'Fine-tuned + RAG',
        'Paraphrases + RAG',
      ],
      rows: [
        { name: 'Mistral', values: [0.481, 0.875, 0.504, 0.588, 0.81, 0.83] },
        { name: 'Llama 2', values: [0.353, 0.585, 0.219, 0.392, 0.326, 0.52] },
        { name: 'Orca 2', values: [0.456, 0.876, 0.511, 0.566, 0.82, 0.826] },
      ],
    },
    touches: { questions: ['gap', 'change'], approaches: ['rag', 'hybrid'] },
  },
  E02: {
    read: 'abstract',
    shows:
      'In one field, agriculture, training on questions and answers and retrieval each added to the result, and did so together.',
    doesNotShow:
      'That this holds elsewhere: one field, one pipeline, and answers judged by another model. We have not read its figure for RAG alone.',
    figures: [
      { says: 'Gain by fine-tuning', value: 'over 6 points' },
      { says: 'Further gain by RAG', value: '5 points' },
      {
        says: 'Similarity of the answers, before and after',
        value: '47 to 72 %',
      },
    ],
    chart: {
      title: 'Right answers of GPT-4 on agriculture',
      unit: '% of the answers',
      scale: 'linear',
      series: ['Right answers'],
      rows: [
        { name: 'GPT-4', values: [75] },
        { name: 'Fine-tuned', values: [81] },
        { name: 'Fine-tuned + RAG', values: [86] },
      ],
      mark: 'secondHand',
    },
    touches: { questions: ['gap'], approaches: ['hybrid'] },
  },
  E03: {
    read: 'abstract',
    shows:
      'With twelve models, retrieval is far ahead on questions about little known things, the more so the less known they are.',
    doesNotShow: 'By how much: we have not seen its tables.',
    figures: [{ says: 'Models compared', value: '12' }],
    touches: { questions: ['gap', 'material'], approaches: ['rag'] },
  },
  E04: {
    read: 'full',
    shows:
      'Putting retrieval in front of a tuned model made it worse on four of five sets. Trained with retrieved passages, misleading ones among them, it was the best of the small model’s on all five.',
    doesNotShow:
      'What a large tuned model would do: this one has 7 billion parameters. On one set GPT-3.5 with plain RAG is still ahead of it.',
    figures: [
      {
        says: 'Sets on which adding RAG to the tuned model lowers the result',
        value: '4 of 5',
        mark: 'ourArithmetic',
      },
    ],
    chart: {
      title: 'Results on five sets of questions',
      unit: 'points of 100',
      scale: 'linear',
      series: [
        'Llama 2 7B + RAG',
        'Fine-tuned',
        'Fine-tuned + RAG',
        'Trained with passages (RAFT)',
        'GPT-3.5 + RAG',
      ],
      rows: [
        { name: 'PubMed', values: [58.8, 59.7, 71.6, 73.3, 71.6] },
        { name: 'HotPot', values: [0.03, 6.38, 4.41, 35.28, 41.5] },
        { name: 'Hugging Face', values: [26.43, 61.06, 42.59, 74, 29.08] },
        { name: 'Torch Hub', values: [8.6, 84.94, 82.8, 84.95, 60.21] },
        { name: 'TensorFlow', values: [43.06, 86.56, 60.29, 86.86, 65.59] },
      ],
    },
    touches: { questions: ['gap', 'examples'], approaches: ['hybrid'], patterns: ['generator'] },
  },
  E05: {
    read: 'abstract',
    shows:
      'For questions that join several facts of 2024, training on pairs came out highest, ahead of retrieval, which helped throughout; training on bare text hardly helped.',
    doesNotShow:
      'How far the test questions resemble the training pairs, which the abstract leaves open, and how such a model is kept current.',
    figures: [
      { says: 'Questions', value: 'over 10,000' },
      { says: 'Models, of 7 billion parameters', value: '3' },
    ],
    touches: { questions: ['task', 'gap'], approaches: ['tuning'] },
  },
  E06: {
    read: 'abstract',
    shows:
      'Facts that are new to a model are learned slowly, and the more of them are learned, the more it invents, in a straight line.',
    doesNotShow: 'That training on manner or format does the same.',
    figures: [],
    touches: { questions: ['gap', 'stakes'], approaches: ['tuning'] },
  },
  E07: {
    read: 'abstract',
    shows:
      'Commercial research tools for lawyers, with retrieval inside, still invent often enough to need a reader.',
    doesNotShow: 'How a tool on your own documents would do.',
    figures: [{ says: 'Cases in which the tools invent', value: '17 to 33 %' }],
    touches: { questions: ['stakes', 'cite'], approaches: ['rag'] },
  },
  E08: {
    read: 'abstract',
    shows:
      'On a benchmark of questions, plain retrieval helps a little and the best systems of the industry more; facts that change quickly go worst.',
    doesNotShow: 'What a narrow collection of your own would give.',
    figures: [],
    chart: {
      title: 'Questions answered right',
      unit: '% of the questions, at most for the first; without inventing for the last',
      scale: 'linear',
      series: ['Answered right'],
      rows: [
        { name: 'Model alone', values: [34] },
        { name: 'Plain RAG', values: [44] },
        { name: 'Best system of the industry', values: [63] },
      ],
    },
    touches: { questions: ['change', 'stakes'], approaches: ['rag'] },
  },
  E09: {
    read: 'secondHand',
    shows:
      'Reading everything in a long prompt beats retrieval on average, while most answers are the same, so sending only the hard questions to the long prompt saves much.',
    doesNotShow: 'What it costs with the models, prices and caches of today.',
    figures: [
      { says: 'Ahead of RAG with Gemini 1.5 Pro', value: '7.6 %' },
      { says: 'Ahead of RAG with GPT-4o', value: '13.1 %' },
      { says: 'Answers that are the same', value: 'over 60 %' },
      { says: 'Saved by sending only some questions, by model', value: '65 %, 39 %' },
    ],
    touches: {
      questions: ['material'],
      limits: ['fits-in-prompt'],
      parameters: ['documentCacheShare'],
      approaches: ['prompting'],
    },
  },
  E09b: {
    read: 'abstract',
    shows:
      'Neither a long prompt nor retrieval wins throughout: short collections favour the prompt, long ones and weak models favour retrieval, which also notices better when the answer is missing.',
    doesNotShow: 'One rule for all: it depends on model, length and task.',
    figures: [
      { says: 'Cases and models', value: '2,326 and 11', mark: 'secondHand' },
      { says: 'Long prompt ahead at 32,000 tokens', value: '2.4 %', mark: 'secondHand' },
      { says: 'RAG ahead at 128,000 tokens', value: '3.68 %', mark: 'secondHand' },
      { says: 'Most that a weak model gains by RAG', value: '38 points', mark: 'secondHand' },
    ],
    touches: {
      questions: ['material'],
      limits: ['fits-in-prompt'],
      approaches: ['prompting', 'rag'],
    },
  },
  E09c: {
    read: 'secondHand',
    shows:
      'What stands in the middle of a long prompt is used less than what stands at either end.',
    doesNotShow: 'How strong this is with the models of today.',
    figures: [],
    touches: { parameters: ['chunks', 'pages'], approaches: ['rag', 'prompting'] },
  },
  E10: {
    read: 'copies',
    shows:
      'Small collections need no retrieval. For larger ones, three steps lower the share of searches that miss the right passage.',
    doesNotShow:
      'Better answers: it counts passages missed among the first 20. A vendor measured its own method.',
    figures: [
      { says: 'What fits in the prompt', value: '200,000 tokens, about 500 pages' },
      { says: 'Annotating chunks, for a million document tokens', value: '$1.02' },
    ],
    chart: {
      title: 'Searches that miss the right passage',
      unit: '% of the searches, among the first 20 passages',
      scale: 'linear',
      series: ['Missed'],
      rows: retrievalFailures.map(({ name, percent }) => ({ name, values: [percent] })),
    },
    touches: {
      questions: ['material'],
      parameters: ['pages', 'tokensPerPage', 'chunks', 'documentCacheShare', 'rerankPer1k'],
      limits: ['fits-in-prompt'],
      items: ['reranking'],
    },
  },
  E29: {
    read: 'abstract',
    shows:
      'Rewriting a question before the search helps a search by words. A later work finds nothing gained where the search goes by meaning or by both.',
    doesNotShow: 'What a rewriter does for long conversations.',
    figures: [
      {
        says: 'Gain with a search by words or over mixed media, in the later work',
        value: '9 to 11 %',
      },
    ],
    touches: { patterns: ['rewriter'] },
  },
  E35: {
    read: 'abstract',
    shows:
      'Many duties under European law to erase or correct data cannot yet be met inside a trained model.',
    doesNotShow: 'Legal advice for a case: it is a survey.',
    figures: [],
    touches: { questions: ['rights'], warnings: ['clean-training-data'] },
  },
} as const satisfies Record<string, Study>;
