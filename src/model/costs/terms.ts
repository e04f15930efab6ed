import type { ApproachId, PatternId } from '../approaches';
import type { Inputs, PricePhase } from '../inputs';
import type { Parameters } from '../parameters';
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
  const way = wayOf(approach, inputs);
  return {
    baseCall: baseUsd(way, inputs, phase),
    tunedCall: tunedUsd(way, inputs, phase),
    helperCall: helperUsd(way, inputs, phase),
    questionEmbedding: embeddingUsd(way, inputs),
    reranking: rerankingUsd(way, inputs),
    searchFee: feeUsd(way, inputs),
  };
}

// Summed without an object: with 10,000 draws of each approach, objects are what takes time.

/** All terms of a query together, in USD. */
export function queryUsd(approach: ApproachId, inputs: Inputs, phase: PricePhase): Usd {
  const way = wayOf(approach, inputs);
  const search = embeddingUsd(way, inputs) + rerankingUsd(way, inputs) + feeUsd(way, inputs);
  return (
    search +
    baseUsd(way, inputs, phase) +
    tunedUsd(way, inputs, phase) +
    helperUsd(way, inputs, phase)
  );
}

/** How queries are answered: by one approach, or by a pattern of both. */
type Way = Exclude<ApproachId, 'hybrid'> | PatternId;

function wayOf(approach: ApproachId, { pattern }: Inputs): Way {
  return approach === 'hybrid' ? pattern : approach;
}

function baseUsd(way: Way, inputs: Inputs, { base }: PricePhase): Usd {
  const { parameters: p } = inputs;
  switch (way) {
    case 'prompting':
      return callUsd(base, promptingCall(inputs), p);
    case 'rag':
    case 'rewriter':
      return callUsd(base, answeringCall(inputs), p);
    case 'router':
      return (
        p.retrievalShare * callUsd(base, answeringCall(inputs), p) +
        p.baseShare * callUsd(base, promptingCall(inputs), p)
      );
    case 'cascade':
      return p.retrievalShare * callUsd(base, answeringCall(inputs), p);
    default:
      return 0;
  }
}

function tunedUsd(way: Way, inputs: Inputs, { tuned }: PricePhase): Usd {
  const { parameters: p } = inputs;
  switch (way) {
    case 'tuning':
      return callUsd(tuned, tunedCall(inputs, 'documents'), p);
    case 'generator':
      return callUsd(tuned, tunedCall(inputs, 'context'), p);
    case 'rewriter':
      return callUsd(tuned, rewritingCall(inputs), p);
    case 'router':
      return (1 - p.retrievalShare - p.baseShare) * callUsd(tuned, tunedCall(inputs, 'nothing'), p);
    case 'cascade':
      return callUsd(tuned, tunedCall(inputs, 'nothing'), p);
    default:
      return 0;
  }
}

function helperUsd(way: Way, inputs: Inputs, { helper }: PricePhase): Usd {
  return way === 'router' ? callUsd(helper, routingCall(inputs), inputs.parameters) : 0;
}

/** The share of queries that retrieve. */
function searching(way: Way, { retrievalShare }: Parameters): number {
  if (way === 'prompting' || way === 'tuning') return 0;
  return way === 'router' || way === 'cascade' ? retrievalShare : 1;
}

function embeddingUsd(way: Way, { parameters: p, models }: Inputs): Usd {
  return (searching(way, p) * p.questionTokens * models.embeddingModel.input) / TOKENS_PER_MTOK;
}

function rerankingUsd(way: Way, { parameters: p }: Inputs): Usd {
  return (searching(way, p) * p.rerankPer1k) / 1_000;
}

function feeUsd(way: Way, { parameters: p }: Inputs): Usd {
  return (searching(way, p) * p.searchPer1k) / 1_000;
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
