import { Fragment } from 'react';
import type { OutcomeId } from '../../model/approaches';
import { Outcome } from './Outcome';

/** Outcomes in a sentence: “RAG, Fine-tuning or Hybrid”. */
export function OutcomeList({ ids }: { readonly ids: readonly OutcomeId[] }) {
  return ids.map((id, i) => (
    <Fragment key={id}>
      {i > 0 && (i < ids.length - 1 ? ', ' : ' or ')}
      <Outcome id={id} />
    </Fragment>
  ));
}
