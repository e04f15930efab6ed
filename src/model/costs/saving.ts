import type { ApproachId } from '../approaches';
import type { Inputs } from '../inputs';
import type { Usd } from '../quantity';
import { callUsd } from './call';
import { hostingUsd, tunedShare } from './hosting';
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
  const generates =
    approach === 'tuning' || (approach === 'hybrid' && inputs.pattern === 'generator');
  if (!generates) return undefined;
  const [{ base, tuned }] = inputs.phases;
  const full = approach === 'tuning' ? promptingCall(inputs) : answeringCall(inputs);
  const short = tunedCall(inputs, approach === 'tuning' ? 'documents' : 'context');
  const hosting =
    hostingUsd(approach, inputs, inputs.parameters.queries) /
    (inputs.parameters.queries * tunedShare(approach, inputs));
  const shortOnBase = callUsd(base, short, inputs.parameters);
  return {
    shorterPrompt: callUsd(base, full, inputs.parameters) - shortOnBase,
    smallerModel: shortOnBase - callUsd(tuned, short, inputs.parameters) - hosting,
  };
}
