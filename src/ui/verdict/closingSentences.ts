import { type ApproachId, approachSpecs } from '../../model/approaches';
import type { Caution } from '../../model/costs/availability';
import type { Evaluation } from '../../model/evaluate';
import type { Inputs } from '../../model/inputs';
import { type IsoDate, monthOf } from '../../model/quantity';
import type { ModelRole } from '../../model/scenario';
import { formatDate } from '../formatDate';
import { obstacleClauses } from '../obstacleClauses';
import { modelName } from './modelName';
import { listed } from './words';

/** Why the alternative cannot be had, and what closes or retires within the horizon, model by model. */
export function closingSentences(
  { costs, inputs }: Evaluation,
  approaches: readonly ApproachId[],
): readonly string[] {
  const byModel = new Map<ModelRole, { names: Set<string>; ends: Map<string, IsoDate> }>();
  for (const id of approaches) {
    for (const caution of costs.availability[id].cautions) {
      if (caution.kind === 'contextUnknown') continue; // no end; it is said beside the costs
      const role = 'role' in caution ? caution.role : 'tunedModel';
      const model = byModel.get(role) ?? { names: new Set(), ends: new Map() };
      model.names.add(approachSpecs[id].name);
      model.ends.set(endWords(caution, inputs), caution.date);
      byModel.set(role, model);
    }
  }
  const blocked = approaches.slice(1).flatMap((id) => {
    const [obstacle] = costs.availability[id].obstacles;
    return obstacle
      ? [
          `${approachSpecs[id].name} cannot be had: ${obstacleClauses(obstacle, (role) => modelName(role, inputs)).says}.`,
        ]
      : [];
  });
  const endings = [...byModel].map(([role, { names, ends }]) => {
    const inOrder = [...ends.keys()].sort((a, b) =>
      String(ends.get(a)).localeCompare(String(ends.get(b))),
    );
    const rely = names.size === 1 ? 'relies' : 'rely';
    return `${listed([...names], 'and')} ${rely} on ${modelName(role, inputs)}, which ${listed(inOrder, 'and')}.`;
  });
  return [...blocked, ...endings];
}

type End = Exclude<Caution, { readonly kind: 'contextUnknown' }>;

function endWords(caution: End, { start }: Inputs): string {
  switch (caution.kind) {
    case 'closedToNew':
      return `takes no new customers ${monthOf(caution.date) <= start ? 'since' : 'from'} ${formatDate(caution.date)}`;
    case 'trainingCloses':
      return `cannot be trained by anyone from ${formatDate(caution.date)}`;
    case 'retires':
      return `retires on ${formatDate(caution.date)}`;
    default:
      throw new Error(`Caution without words: ${JSON.stringify(caution satisfies never)}`);
  }
}
