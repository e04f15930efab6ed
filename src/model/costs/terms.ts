import type { ApproachId } from '../approaches';
import type { Inputs, PricePhase } from '../inputs';
import { TOKENS_PER_MTOK, type Tokens, type Usd } from '../quantity';
import { type Call, callUsd } from './call';

/** Paid for each query, in USD a query. */
export type QueryTerms = {
  readonly baseCall: Usd;
  readonly tunedCall: Usd;
  readonly helperCall: Usd;
  readonly questionEmbedding: Usd;
  readonly reranking: Usd;
  readonly searchFee: Usd;
};

export const REWRITER_INSTRUCTION_TOKENS: Tokens = 100;
export const REWRITER_OUTPUT_TOKENS: Tokens = 40;
export const ROUTER_INSTRUCTION_TOKENS: Tokens = 200;
export const ROUTER_OUTPUT_TOKENS: Tokens = 5;

/** What one query costs at the prices of a phase. A pattern splits queries between its ways. */
export function queryTerms(approach: ApproachId, inputs: Inputs, phase: PricePhase): QueryTerms {
  const { parameters: p, pattern } = inputs;
  const base = (call: Call) => callUsd(phase.base, call, p);
  const tuned = (call: Call) => callUsd(phase.tuned, call, p);
  switch (approach === 'hybrid' ? pattern : approach) {
    case 'prompting':
      return { ...NOTHING, baseCall: base(promptingCall(inputs)) };
    case 'rag':
      return { ...NOTHING, ...search(1, inputs), baseCall: base(answeringCall(inputs)) };
    case 'tuning':
      return { ...NOTHING, tunedCall: tuned(tunedCall(inputs, 'documents')) };
    case 'generator':
      return { ...NOTHING, ...search(1, inputs), tunedCall: tuned(tunedCall(inputs, 'context')) };
    case 'rewriter':
      return {
        ...NOTHING,
        ...search(1, inputs),
        tunedCall: tuned(rewritingCall(inputs)),
        baseCall: base(answeringCall(inputs)),
      };
    case 'router': {
      const { retrievalShare, baseShare } = p;
      return {
        ...search(retrievalShare, inputs),
        helperCall: callUsd(phase.helper, routingCall(inputs), p),
        baseCall:
          retrievalShare * base(answeringCall(inputs)) + baseShare * base(promptingCall(inputs)),
        tunedCall: (1 - retrievalShare - baseShare) * tuned(tunedCall(inputs, 'nothing')),
      };
    }
    case 'cascade':
      return {
        ...NOTHING,
        ...search(p.retrievalShare, inputs),
        tunedCall: tuned(tunedCall(inputs, 'nothing')),
        baseCall: p.retrievalShare * base(answeringCall(inputs)),
      };
  }
}

const NOTHING: QueryTerms = {
  questionEmbedding: 0,
  reranking: 0,
  searchFee: 0,
  baseCall: 0,
  tunedCall: 0,
  helperCall: 0,
};

/** The search of the share of queries that retrieve, in USD a query. */
function search(
  share: number,
  { parameters: p, models }: Inputs,
): Pick<QueryTerms, 'questionEmbedding' | 'reranking' | 'searchFee'> {
  return {
    questionEmbedding: (share * p.questionTokens * models.embeddingModel.input) / TOKENS_PER_MTOK,
    reranking: (share * p.rerankPer1k) / 1_000,
    searchFee: (share * p.searchPer1k) / 1_000,
  };
}

/** The question with everything in the prompt; documents only where they travel in the prompt. */
export function promptingCall({ parameters: p, factsInPrompt }: Inputs): Call {
  return {
    prefix: p.instructionTokens + p.exampleTokens,
    documents: factsInPrompt ? p.pages * p.tokensPerPage : 0,
    fresh: p.questionTokens,
    output: p.answerTokens,
  };
}

/** The question with what was retrieved, answered by the base model. */
export function answeringCall({ parameters: p }: Inputs): Call {
  return {
    prefix: p.instructionTokens + p.exampleTokens,
    documents: 0,
    fresh: p.questionTokens + p.chunks * p.chunkTokens,
    output: p.answerTokens,
  };
}

/** The question to the tuned model, with what accompanies it. */
export function tunedCall(
  { parameters: p, factsInPrompt }: Inputs,
  accompanying: 'documents' | 'context' | 'nothing',
): Call {
  return {
    prefix: p.instructionTokens * (1 - p.promptTrim),
    documents: accompanying === 'documents' && factsInPrompt ? p.pages * p.tokensPerPage : 0,
    fresh: p.questionTokens + (accompanying === 'context' ? p.chunks * p.chunkTokens : 0),
    output: p.answerTokens,
  };
}

/** The question to the tuned rewriter, which answers with a search query. */
export function rewritingCall({ parameters: p }: Inputs): Call {
  return {
    prefix: 0,
    documents: 0,
    fresh: p.questionTokens + REWRITER_INSTRUCTION_TOKENS,
    output: REWRITER_OUTPUT_TOKENS,
  };
}

/** The question to the router, which answers with the name of a way. */
export function routingCall({ parameters: p }: Inputs): Call {
  return {
    prefix: ROUTER_INSTRUCTION_TOKENS,
    documents: 0,
    fresh: p.questionTokens,
    output: ROUTER_OUTPUT_TOKENS,
  };
}
