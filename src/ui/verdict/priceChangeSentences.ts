import { type ApproachId, approachSpecs } from '../../model/approaches';
import { callsByApproach } from '../../model/costs/availability';
import type { Evaluation } from '../../model/evaluate';
import type { Inputs } from '../../model/inputs';
import { formatDate } from '../formatDate';
import { formatUsd } from '../kit/format';
import { modelName } from './modelName';
import { listed } from './words';

const phaseOf = { baseModel: 'base', helperModel: 'helper' } as const;
const roles = ['baseModel', 'helperModel'] as const;
type Role = (typeof roles)[number];

/** What gets another price within the horizon, as announced by its vendor; the costs count with it. */
export function priceChangeSentences(
  { inputs }: Evaluation,
  approaches: readonly ApproachId[],
): readonly string[] {
  return roles.flatMap((role) => {
    const { next, input, output } = inputs.models[role];
    const relying = approaches.filter((id) =>
      callsByApproach(id, inputs).some((call) => call.role === role),
    );
    if (!next || relying.length === 0 || !changesWithin(role, inputs)) return [];
    const names = relying.map((id) => approachSpecs[id].name);
    const prices = (each: { readonly input: number; readonly output: number }) =>
      `${formatUsd(each.input)} in, ${formatUsd(each.output)} out`;
    return [
      `${listed(names, 'and')} ${names.length === 1 ? 'relies' : 'rely'} on ${modelName(role, inputs)}, which goes from ${prices({ input, output })} to ${prices(next)} for a million tokens on ${formatDate(next.from)}; the totals count with it.`,
    ];
  });
}

/** A price of one's own has no such phases, and what has happened at the start is no change. */
function changesWithin(role: Role, { phases, parameters }: Inputs): boolean {
  const [first] = phases;
  return phases.some(
    (phase) => phase.from <= parameters.months && phase[phaseOf[role]] !== first[phaseOf[role]],
  );
}
