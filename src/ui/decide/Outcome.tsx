import type { OutcomeId } from '../../model/approaches';
import { ApproachName } from '../ApproachName';

/** The name of an outcome: an approach with its mark, or that there is none. */
export function Outcome({ id }: { readonly id: OutcomeId }) {
  if (id !== 'none') return <ApproachName id={id} />;
  return <strong className="font-semibold">no option that meets every limit</strong>;
}
