import type { ApproachId } from '../approaches';
import type { Inputs } from '../inputs';
import type { Usd } from '../quantity';
import { type Call, type CallRates, callUsd } from './call';
import { hostingUsd } from './hosting';
import { answeringCall, promptingCall, tunedCall } from './terms';

/** How much less an answer of the tuned model costs than one of the base model, in USD a query. */
export type TunedSaving = {
  /** From instructions and examples that training makes unnecessary. */
  readonly shorterPrompt: Usd;
  /** From calling another model for the same tokens, hosting of month 1 included; may be negative. */
  readonly smallerModel: Usd;
};

/**
 * Where the saving of a tuned model comes from (CX-07): tuning as such makes no model cheaper.
 * First the prompt is shortened on the base model, then the model is changed. Compares the call
 * that writes the answer; undefined where the approach does not write answers with a tuned model.
 */
export function tunedSaving(approach: ApproachId, inputs: Inputs): TunedSaving | undefined {
  const calls = savingCalls(approach, inputs);
  if (!calls) return undefined;
  const { base, tuned, full, short, hosting } = calls;
  const shortOnBase = callUsd(base, short, inputs.parameters);
  return {
    shorterPrompt: callUsd(base, full, inputs.parameters) - shortOnBase,
    smallerModel: shortOnBase - callUsd(tuned, short, inputs.parameters) - hosting,
  };
}

/** The calls that a saving compares, at the prices of month 1. */
export type SavingCalls = {
  readonly base: CallRates;
  readonly tuned: CallRates;
  /** With all instructions and examples. */
  readonly full: Call;
  /** With what training leaves of the instructions. */
  readonly short: Call;
  /** Machines of the tuned model in month 1, in USD a query, all of which it answers. */
  readonly hosting: Usd;
};

/** What a saving is worked out from; undefined where the approach writes no answers with a tuned model. */
export function savingCalls(approach: ApproachId, inputs: Inputs): SavingCalls | undefined {
  const generates =
    approach === 'tuning' || (approach === 'hybrid' && inputs.pattern === 'generator');
  if (!generates) return undefined;
  const [{ base, tuned }] = inputs.phases;
  return {
    base,
    tuned,
    full: approach === 'tuning' ? promptingCall(inputs) : answeringCall(inputs),
    short: tunedCall(inputs, approach === 'tuning' ? 'documents' : 'context'),
    hosting: hostingUsd(approach, inputs, inputs.parameters.queries) / inputs.parameters.queries,
  };
}
