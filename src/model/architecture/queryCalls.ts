import type { ApproachId, PatternId } from '../approaches';
import type { Call } from '../costs/call';
import { tunedShare } from '../costs/hosting';
import {
  answeringCall,
  promptingCall,
  rewritingCall,
  routingCall,
  tunedCall,
} from '../costs/terms';
import type { Inputs } from '../inputs';
import type { Tokens } from '../quantity';

/** A call to a model, and the share of the queries that make it. */
export type SharedCall = { readonly share: number; readonly call: Call };
/** The models that are called for a query. */
export type CallerId = 'base' | 'tuned' | 'helper';
export type QueryCalls = { readonly [Model in CallerId]: readonly SharedCall[] };

/** An approach, or for the hybrid its pattern: all the ways that a query can take. */
type WayId = Exclude<ApproachId, 'hybrid'> | PatternId;

const calls: { readonly [Way in WayId]: (inputs: Inputs) => Partial<QueryCalls> } = {
  prompting: (inputs) => ({ base: always(promptingCall(inputs)) }),
  rag: (inputs) => ({ base: always(answeringCall(inputs)) }),
  tuning: (inputs) => ({ tuned: always(tunedCall(inputs, 'documents')) }),
  generator: (inputs) => ({ tuned: always(tunedCall(inputs, 'context')) }),
  rewriter: (inputs) => ({
    tuned: always(rewritingCall(inputs)),
    base: always(answeringCall(inputs)),
  }),
  router: (inputs) => ({
    helper: always(routingCall(inputs)),
    base: [
      { share: inputs.parameters.retrievalShare, call: answeringCall(inputs) },
      { share: inputs.parameters.baseShare, call: promptingCall(inputs) },
    ],
    tuned: [{ share: tunedShare('hybrid', inputs), call: tunedCall(inputs, 'nothing') }],
  }),
  cascade: (inputs) => ({
    tuned: always(tunedCall(inputs, 'nothing')),
    base: [{ share: inputs.parameters.retrievalShare, call: answeringCall(inputs) }],
  }),
};

/** The way that a query takes with an approach. */
export function wayOf(approach: ApproachId, { pattern }: Inputs): WayId {
  return approach === 'hybrid' ? pattern : approach;
}

/** The calls to language models that an approach makes for a query. */
export function queryCalls(approach: ApproachId, inputs: Inputs): QueryCalls {
  return { base: [], tuned: [], helper: [], ...calls[wayOf(approach, inputs)](inputs) };
}

/** Tokens that language models read and write for a query, as means over all queries. */
export function queryTokens(
  approach: ApproachId,
  inputs: Inputs,
): { readonly read: Tokens; readonly written: Tokens } {
  const all = Object.values(queryCalls(approach, inputs)).flat();
  return {
    read: mean(all, ({ prefix, documents, fresh }) => prefix + documents + fresh),
    written: mean(all, ({ output }) => output),
  };
}

/** The mean over all queries of something that each call has. */
export function mean(calls: readonly SharedCall[], of: (call: Call) => number): number {
  return calls.reduce((total, { share, call }) => total + share * of(call), 0);
}

/** The share of the queries that make any of the calls. */
export function shareOf(calls: readonly SharedCall[]): number {
  return calls.reduce((total, { share }) => total + share, 0);
}

function always(call: Call): readonly SharedCall[] {
  return [{ share: 1, call }];
}
