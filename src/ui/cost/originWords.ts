import { known, questionSpecs } from '../../model/decide/questions';
import { type ParameterId, parameterSpec } from '../../model/parameters';
import type { ScenarioState } from '../../state/scenarioStore';
import type { Origin } from '../../state/work';

/** Where something that was set comes from. */
export const originLabels: { readonly [O in Origin]: string } = {
  user: 'Set by you',
  link: 'From the link',
  saved: 'From what you saved',
  example: 'From the example',
};

type Said = Pick<ScenarioState, 'scenario' | 'origins'>;

/** Where the value of a parameter comes from, as a clause that stands alone. */
export function originWords(id: ParameterId, { scenario, origins }: Said): string {
  const origin = origins[id];
  if (origin) return originLabels[origin];

  const { follows, sources } = parameterSpec(id);
  if (follows === 'tunedModel') return 'From the price of the tuned model';
  if (follows) {
    const answer = `“${questionSpecs[follows].topic}”`;
    const isAnswered = known(scenario.answers, follows) !== undefined;
    const ours = sources.length > 0 ? '' : '; our assumption';
    if (!isAnswered) return `Our default until you answer ${answer}${ours}`;
    return origins[follows] === 'example'
      ? `Follows the example’s answer to ${answer}${ours}`
      : `Follows your answer to ${answer}${ours}`;
  }
  return sources.length > 0 ? 'Our default, with sources' : 'Our assumption';
}
