import type { ApproachId } from '../../model/approaches';
import type { Axis } from '../../model/decide/weights';
import type { Evaluation } from '../../model/evaluate';

const needWords: { readonly [A in Axis]: string } = {
  facts: 'does not bring the facts',
  behaviour: 'does not train the behaviour',
};

/** Whether an approach does the job, or what is missing. */
export function jobWords(id: ApproachId, evaluation: Evaluation, isOpen: boolean): string {
  const { costs, decision } = evaluation;
  const { isPossible, isAvailable } = costs.availability[id];
  if (!isPossible) return 'not possible as things are set';
  if (!isAvailable) return 'cannot be had';
  const unmet = unmetWords(id, evaluation);
  if (unmet) return unmet;
  if (isOpen) return 'not known yet';
  return decision.outcome === id ? 'yes, recommended' : 'yes';
}

/** What an approach leaves unmet, as a clause that follows its name; empty where it meets all. */
export function unmetWords(id: ApproachId, { costs }: Evaluation): string {
  return costs.unmet[id].map((axis) => needWords[axis]).join(' and ');
}
