import { known } from '../model/decide/questions';
import { type ParameterId, parameterIds, parameterSpec } from '../model/parameters';
import type { Scenario } from '../model/scenario';
import { isAnsweredParameter } from './answeredParameter';

/**
 * Where a value comes from: set in the scenario, following an answer or the price of the tuned model,
 * a default with sources, a choice that nobody made, or our assumption.
 */
type AssumptionOrigin = 'set' | 'answer' | 'model' | 'sources' | 'default' | 'assumption';

/** Where a value comes from, and the ids of the facts and studies behind a default. */
export type Assumption = { readonly from: AssumptionOrigin; readonly sources: readonly string[] };

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
  const { follows, sources } = parameterSpec(id);
  return { from: defaultFrom(answers, follows, sources), sources };
}

function defaultFrom(
  answers: Scenario['answers'],
  follows: ReturnType<typeof parameterSpec>['follows'],
  sources: readonly string[],
): AssumptionOrigin {
  if (follows === 'tunedModel') return 'model';
  if (follows && known(answers, follows) !== undefined) return 'answer';
  return sources.length > 0 ? 'sources' : 'assumption';
}
