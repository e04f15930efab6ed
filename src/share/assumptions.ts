import { type Answers, known } from '../model/decide/questions';
import { type ParameterId, parameterIds, parameterSpec } from '../model/parameters';
import type { Scenario } from '../model/scenario';
import { isAnsweredParameter } from './answeredParameter';

/** It follows an answer or the price of the tuned model, has sources, or is our assumption. */
type DefaultOrigin = 'answer' | 'model' | 'sources' | 'assumption';

/** Where a value comes from, a choice that nobody made being a default; and the ids behind it. */
export type Assumption = {
  readonly from: 'set' | 'default' | DefaultOrigin;
  readonly sources: readonly string[];
};

/** Of every parameter and the choices named, where its value comes from. */
export function assumptions(
  scenario: Scenario,
  choiceIds: readonly string[],
): { readonly [id: string]: Assumption } {
  const ofParameters = parameterIds.map((id) => [id, assumption(scenario, id)] as const);
  const ofChoices = choiceIds.map((id) => {
    const from = Object.hasOwn(scenario.choices, id) ? 'set' : 'default';
    return [id, { from, sources: [] }] as const;
  });
  return Object.fromEntries([...ofParameters, ...ofChoices]);
}

function assumption({ answers, parameters, ranges }: Scenario, id: ParameterId): Assumption {
  const value = isAnsweredParameter(id) ? known(answers, id) : parameters[id];
  if (value !== undefined || ranges[id]) return { from: 'set', sources: [] };
  return { from: defaultOrigin(answers, id), sources: parameterSpec(id).sources };
}

/** What the value of a parameter that nobody set rests on, given the answers. */
function defaultOrigin(answers: Answers, id: ParameterId): DefaultOrigin {
  const { follows, sources } = parameterSpec(id);
  if (follows === 'tunedModel') return 'model';
  if (follows && known(answers, follows) !== undefined) return 'answer';
  return sources.length > 0 ? 'sources' : 'assumption';
}
