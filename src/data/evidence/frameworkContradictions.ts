import type { Contradiction } from './contradiction';
import { documentsInPrompt } from './figures/documentsInPrompt';
import { promptedLeaves } from './figures/promptedLeaves';

/** Contradictions within and between the guides, and claims about the field. */
export const frameworkContradictions = {
  'CX-26': {
    group: 'frameworks',
    claims: [
      {
        says: 'Changing knowledge and 1,000 labels or fewer: the tree ends at prompting.',
        sources: ['S0.tree.Q2', 'S0.tree.L2'],
      },
      {
        says: 'Changing knowledge: RAG, says the same article’s text, as do two others.',
        sources: ['S0.when.rag.1', 'S3.flow.B', 'S4.sheet.1'],
      },
    ],
    evidence: [
      {
        says: 'One question of the tree asks two things at once: static, and specific to the field. Of the {combinations} combinations of our answers that the tree reads, {prompted} end in prompting.',
        sources: ['S0.tree'],
        mark: 'ourArithmetic',
      },
    ],
    here: [
      {
        says: 'The tree is replayed as printed, and where it parts from us this is named as the reason. We take the question for a slip of drafting.',
        sources: [],
      },
    ],
    touches: { questions: ['change', 'examples'], approaches: ['rag', 'prompting'] },
    figures: promptedLeaves,
  },
  'CX-27': {
    group: 'frameworks',
    claims: [
      {
        says: 'Many labels, stable knowledge, no hurry: Hybrid.',
        sources: ['S0.tree.L5'],
      },
      {
        says: 'The same article’s own sentiment classifier should be fine-tuned.',
        sources: ['S0.when.ft.1'],
      },
    ],
    evidence: [
      {
        says: 'The tree never asks whether anything has to be looked up.',
        sources: ['S0.tree.Q3', 'S0.tree.Q4'],
      },
    ],
    here: [
      {
        says: 'Hybrid takes a need for facts as well. Without reference material there is nothing to retrieve, and Fine-tuning remains.',
        sources: [],
      },
    ],
    touches: {
      questions: ['material', 'examples'],
      limits: ['no-material'],
      approaches: ['tuning', 'hybrid'],
    },
  },
  'CX-28': {
    group: 'frameworks',
    claims: [
      {
        says: 'Many labels and weekly change: Hybrid, whatever the speed.',
        sources: ['S0.tree.L3'],
      },
      { says: 'A search takes at least half a second.', sources: ['S0.lat.add'] },
    ],
    evidence: [
      {
        says: 'The tree asks about speed only where knowledge is stable.',
        sources: ['S0.tree.Q4'],
      },
    ],
    here: [
      {
        says: 'Speed is asked of everyone, and under a tenth of a second no search fits. Where facts must be searched all the same, no option meets every limit, and the page says so.',
        sources: ['S0.lat.gate'],
      },
    ],
    touches: { questions: ['speed', 'change'], limits: ['instant'], approaches: ['hybrid'] },
  },
  'CX-29': {
    group: 'frameworks',
    claims: [
      { says: 'Support documents change, so the flowchart ends at RAG.', sources: ['S3.flow.P1'] },
      { says: 'The table beside it has Hybrid for a support bot.', sources: ['S3.quick.3'] },
    ],
    evidence: [
      {
        says: 'The flowchart reaches Hybrid only for stable knowledge, although current facts are what Hybrid is praised for.',
        sources: ['S3.flow.P4', 'S3.pattern.1'],
      },
    ],
    here: [
      {
        says: 'Both scores count: changing facts speak for retrieval, a voice that must hold for training. With both the outcome is Hybrid.',
        sources: [],
      },
    ],
    touches: { questions: ['gap', 'format', 'change'], approaches: ['hybrid', 'rag'] },
  },
  'CX-30': {
    group: 'frameworks',
    claims: [
      {
        says: 'Market data are an example for RAG, and the flowchart agrees.',
        sources: ['S3.when.rag.1', 'S3.flow.P1'],
      },
      { says: 'A trading assistant is an example for fine-tuning.', sources: ['S3.quick.6'] },
    ],
    evidence: [
      {
        says: 'The flowchart has no question about speed, and none about how the facts arrive.',
        sources: ['S3.flow'],
      },
    ],
    here: [
      {
        says: 'Facts by a live feed and facts by retrieval are different answers. With a feed and no documents the feed brings the facts, and speed and task may call for training.',
        sources: [],
      },
    ],
    touches: { questions: ['change', 'material', 'speed'], approaches: ['tuning'] },
  },
  'CX-31': {
    group: 'frameworks',
    claims: [
      {
        says: 'A critical format leads to Hybrid without a word about examples.',
        sources: ['S3.flow.E', 'S3.flow.P4'],
      },
      {
        says: 'Format is a main reason for fine-tuning.',
        sources: ['S3.when.ft.1', 'S3.pitfall.2'],
      },
    ],
    evidence: [
      {
        says: 'Examples are asked for only where the format is not critical, so fine-tuning is reached only without its main reason.',
        sources: ['S3.flow.F'],
      },
      { says: 'Without 10 examples a provider does not train at all.', sources: ['E12'] },
    ],
    here: [
      {
        says: 'Examples are checked before anything is trained. Until there are enough, training stands in the plan as the next step.',
        sources: ['E12'],
      },
    ],
    touches: {
      questions: ['format', 'examples'],
      limits: ['too-few-examples', 'examples-unknown'],
      approaches: ['hybrid'],
    },
  },
  'CX-32': {
    group: 'frameworks',
    claims: [
      {
        says: 'Up to 100,000 queries a month: RAG, even for a matter of tone without documents.',
        sources: ['S3.flow.D', 'S3.flow.P3'],
      },
      {
        says: 'Tone and style call for fine-tuning.',
        sources: ['S3.pitfall.2', 'S4.sheet.3', 'S1.win.style', 'S2.when.ft.1'],
      },
    ],
    evidence: [
      {
        says: 'How many queries there are says what an approach costs. It does not say what it can do.',
        sources: [],
      },
    ],
    here: [
      {
        says: 'Volume adds 12 or 20 points for training and never reaches the border of 40 alone; the points are our judgement.',
        sources: [],
        mark: 'assumption',
      },
    ],
    touches: { questions: ['queries', 'format'], parameters: ['queries'], approaches: ['tuning'] },
  },
  'CX-33': {
    group: 'frameworks',
    claims: [
      { says: 'Most systems use both.', sources: ['S0.claim.most', 'S1.claim.most'] },
      { says: 'Most need RAG.', sources: ['S4.claim.most'] },
    ],
    evidence: [
      {
        says: 'Reports of a survey of 2024 count RAG in 51 % and fine-tuning in 9 % of deployments.',
        sources: ['E27'],
        mark: 'secondHand',
      },
      {
        says: 'OpenAI says that many of its largest customers use prompts and RAG only.',
        sources: ['E11'],
      },
    ],
    here: [
      {
        says: 'What others run counts nothing here. The claims stand beside the survey so that you can judge them.',
        sources: [],
      },
    ],
    touches: { approaches: ['hybrid', 'rag'] },
  },
  'CX-34': {
    group: 'frameworks',
    claims: [
      { says: 'Hybrid is the recommended default.', sources: ['S0.when.hyb.1'] },
      { says: 'Begin with RAG.', sources: ['S3.best.start', 'S4.sheet.7'] },
      { says: 'Do not train before the prompt is good.', sources: ['S2.mistake.4'] },
    ],
    evidence: [
      {
        says: 'OpenAI begins with a prompt and a set of 20 or more questions to test it on, and goes on from what fails.',
        sources: ['E11'],
      },
    ],
    here: [
      {
        says: 'A path instead of a default: a prompt and a test set where there are none yet, then facts, then behaviour, each once its limit is lifted.',
        sources: ['E11', 'S2.mistake.4'],
      },
    ],
    touches: { questions: ['gap', 'testset'], approaches: ['prompting'] },
  },
  'CX-35': {
    group: 'frameworks',
    claims: [
      { says: 'Both solve the same problem in different ways.', sources: ['S3.def.same'] },
      { says: 'They solve different problems.', sources: ['S0.def.both', 'S4.def.split'] },
    ],
    evidence: [
      {
        says: 'OpenAI draws two axes, what a model needs to know and how it needs to act, which sides with different.',
        sources: ['E11'],
      },
    ],
    here: [
      {
        says: 'Two scores that know nothing of each other, and a map with two axes.',
        sources: ['E11'],
      },
    ],
    touches: { questions: ['gap'] },
  },
  'CX-36': {
    group: 'frameworks',
    claims: [
      {
        says: 'No article considers putting the documents into the prompt; one links to a page about caching.',
        sources: ['S3.links'],
      },
    ],
    evidence: [
      {
        says: 'Under 200,000 tokens, about 500 pages, Anthropic advises to put everything into the prompt.',
        sources: ['E10'],
      },
      {
        says: 'Writing to a cache costs 25 % more, reading from it 10 % of the price. A book of 100,000 tokens then began after 2.4 s instead of 11.5 s and cost 90 % less.',
        sources: ['E19'],
      },
      {
        says: 'With 50,000 cached tokens a query costs {large} on GPT-4.1 and {small} on GPT-5 mini, where RAG on GPT-4.1 costs {rag}.',
        sources: ['E20'],
        mark: 'ourArithmetic',
      },
    ],
    here: [
      {
        says: 'Up to 500 pages and 10,000 queries a month the documents go into the prompt, unless rights differ per user. From how many queries on retrieval costs less is computed.',
        sources: ['E10', 'E19'],
      },
    ],
    touches: {
      questions: ['material', 'queries'],
      parameters: ['documentCacheShare', 'cacheShare', 'pages'],
      limits: ['fits-in-prompt'],
      items: ['baseCall'],
      approaches: ['prompting'],
    },
    figures: documentsInPrompt,
  },
  'CX-37': {
    group: 'frameworks',
    claims: [
      {
        says: 'A code sample calls a tuned model of the Claude family, another tunes GPT-4.1.',
        sources: ['S0.code.2', 'S3.pattern.1'],
      },
    ],
    evidence: [
      {
        says: 'Anthropic’s cookbook shows tuning for Claude 3 Haiku only, on Bedrock. OpenAI is closing its training.',
        sources: ['E25', 'E21'],
      },
    ],
    here: [
      {
        says: 'No code is copied. Which models can still be trained, and until when, stands in the price table.',
        sources: ['E21'],
      },
    ],
    touches: {
      questions: ['training'],
      limits: ['no-training-route'],
      approaches: ['tuning', 'hybrid'],
    },
  },
} as const satisfies Record<string, Contradiction>;
