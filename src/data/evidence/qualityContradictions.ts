import type { Contradiction } from './contradiction';
import { retrievalSteps } from './figures/retrievalSteps';

/** Contradictions about how good answers become. */
export const qualityContradictions = {
  'CX-18': {
    group: 'quality',
    claims: [
      {
        says: 'RAG lessens invention, cuts it sharply, or leaves none outside its documents.',
        sources: ['S0.faq.2', 'S4.when.rag.4', 'S3.acc.rag.plus'],
      },
      {
        says: 'Fine-tuning does not lessen invention, says a table; within its field it does, says the same article’s answer.',
        sources: ['S0.faq.2', 'S0.fail.ft.3'],
      },
    ],
    evidence: [
      { says: 'Legal research tools with RAG invented in 17 to 33 % of cases.', sources: ['E07'] },
      {
        says: 'The best systems of the industry answered 63 % of a benchmark without inventing.',
        sources: ['E08'],
      },
      {
        says: 'Training on facts that a model does not know makes it invent more, in step with what it has learned of them.',
        sources: ['E06'],
      },
    ],
    here: [
      {
        says: 'Less, never none. Where an error is dear the answer should rest on text that can be checked, which counts 8 points for retrieval, our judgement.',
        sources: ['E07'],
        mark: 'assumption',
      },
    ],
    touches: { questions: ['stakes', 'gap'], approaches: ['rag', 'hybrid'] },
  },
  'CX-19': {
    group: 'quality',
    claims: [{ says: 'Reranking improves accuracy by 67 %.', sources: ['S3.rerank.67'] }],
    evidence: [
      {
        says: 'The 67 % are Anthropic’s, and mean something else: how many fewer searches miss the passage among the first 20. Three steps together do it, from 5.7 to 1.9 %.',
        sources: ['E10'],
      },
      {
        says: 'Against the start it is {context} fewer with context, {words} with a word search as well, {reranked} with reranking. Reranking’s own step is {rerankingAlone}.',
        sources: ['E10'],
        mark: 'ourArithmetic',
      },
    ],
    here: [
      {
        says: 'Reranking is a price and a wait, and can be switched off. No gain in accuracy is booked for it.',
        sources: [],
      },
    ],
    touches: {
      parameters: ['rerankPer1k', 'chunks'],
      items: ['reranking'],
      stages: ['rerank'],
      approaches: ['rag', 'hybrid'],
    },
    figures: retrievalSteps,
  },
  'CX-20': {
    group: 'quality',
    claims: [
      {
        says: 'RAG improves by 10 to 20 %, fine-tuning by 15 to 40 %; no task and no baseline is given.',
        sources: ['S0.acc.rag', 'S0.acc.ft'],
      },
      { says: 'Stars by task, from 1 to 5.', sources: ['S3.acc.factual', 'S3.acc.tone'] },
    ],
    evidence: [
      { says: 'On facts retrieval is far ahead.', sources: ['E01', 'E03'] },
      {
        says: 'On behaviour training is far ahead.',
        sources: ['E11', 'E14', 'E16', 'E17'],
      },
      { says: 'Both add up in one study and not in others.', sources: ['E02', 'E01', 'E04'] },
    ],
    here: [
      {
        says: 'No percentage of accuracy counts anywhere. Facts and behaviour are two scores, and a test set of your own decides.',
        sources: ['E11'],
      },
    ],
    touches: { questions: ['gap', 'task', 'testset'] },
  },
  'CX-21': {
    group: 'quality',
    claims: [
      {
        says: 'Both together are the best, or often beat either.',
        sources: ['S0.when.hyb.1', 'S1.when.hyb.1', 'S2.when.hyb.1', 'S3.when.hyb.1'],
      },
    ],
    evidence: [
      {
        says: 'On exam questions both together beat RAG in 8 of 30 rows, tied in 5 and lost in 17. On new events they lost with all 3 models.',
        sources: ['E01'],
        mark: 'ourArithmetic',
      },
      {
        says: 'In OpenAI’s grammar case retrieval took a tuned model from 87 to 83.',
        sources: ['E11'],
      },
      {
        says: 'Retrieval in front of a tuned model made it worse on 4 of 5 sets. Training with retrieved documents repaired that.',
        sources: ['E04'],
      },
      {
        says: 'In an agricultural study the two added up, from 75 to 81 to 86 %.',
        sources: ['E02'],
        mark: 'secondHand',
      },
    ],
    here: [
      {
        says: 'Hybrid is recommended only where facts are missing and behaviour must be trained, each by its own score. It is a candidate to be tested, and its examples must contain retrieved text.',
        sources: ['E04'],
      },
    ],
    touches: { questions: ['gap', 'testset'], approaches: ['hybrid'], patterns: ['generator'] },
  },
  'CX-22': {
    group: 'quality',
    claims: [
      {
        says: 'A strict format calls for fine-tuning.',
        sources: ['S3.acc.format', 'S4.when.ft.1'],
      },
    ],
    evidence: [
      {
        says: 'With structured outputs the vendor’s tests kept to the schema in 100 % of cases, an older model without them in under 40 %. Users dispute that it is a guarantee.',
        sources: ['E15'],
        mark: 'secondHand',
      },
    ],
    here: [
      {
        says: 'A valid schema and a house style are two answers. The first is met without training up to 100,000 queries a month unless speed matters, the second is a reason to train.',
        sources: ['E15'],
      },
    ],
    touches: { questions: ['format'], limits: ['schema-only'], approaches: ['tuning', 'hybrid'] },
  },
  'CX-23': {
    group: 'quality',
    claims: [
      {
        says: 'Prompting and RAG steer style a little, fine-tuning deeply.',
        sources: ['S1.when.rag.1', 'S1.win.style', 'S2.mistake.2', 'S3.acc.tone'],
      },
    ],
    evidence: [
      {
        says: 'The articles are right here: expert readers’ odds of preferring the machine’s style were 0.16 when it was prompted and 8.16 when it was tuned. That was literary style, with one vendor’s models.',
        sources: ['E16'],
      },
    ],
    here: [
      {
        says: 'A house style that must hold counts 15 points for training; the points are our judgement.',
        sources: ['E16'],
        mark: 'assumption',
      },
    ],
    touches: { questions: ['format'], approaches: ['tuning', 'hybrid'] },
  },
  'CX-24': {
    group: 'quality',
    claims: [
      { says: 'Complex reasoning: 4 stars each.', sources: ['S3.acc.reason'] },
      {
        says: 'Reasoning has to be trained.',
        sources: ['S0.when.ft.1', 'S3.when.ft.5'],
      },
    ],
    evidence: [
      {
        says: 'For questions that join several new facts, training on pairs came out highest, RAG did well, and training on bare text did poorly.',
        sources: ['E05'],
      },
    ],
    here: [
      {
        says: 'Reasoning as the main task counts for training, but training needs pairs of input and output. Documents alone do not train it.',
        sources: ['E05'],
      },
    ],
    touches: { questions: ['task', 'examples'], approaches: ['tuning', 'hybrid'] },
  },
  'CX-25': {
    group: 'quality',
    claims: [
      {
        says: 'The tuned model answers when its confidence is over 0.8.',
        sources: ['S3.pattern.4'],
      },
      { says: 'A tuned model invents with confidence.', sources: ['S3.fail.ft.2'] },
    ],
    evidence: [
      {
        says: 'Asked how sure they are, models overstate it. Told apart by that, right and wrong answers come out little better than by a coin: 0.522 to 0.605 where 0.5 is chance.',
        sources: ['E26'],
      },
    ],
    here: [
      {
        says: 'The cascade is never recommended. Whoever chooses it gets a warning, and the confidence in the decision is never high.',
        sources: ['E26'],
      },
    ],
    touches: {
      warnings: ['confident-cascade'],
      patterns: ['cascade'],
      parameters: ['retrievalShare'],
    },
  },
} as const satisfies Record<string, Contradiction>;
