import { useId } from 'react';
import { type Basis, basisIds } from '../../model/scenario';
import { useScenario } from '../useScenario';

/** By whose figures the charts count: ours, or those that an article published. */
export function BasisChoice() {
  const id = useId();
  const basis = useScenario(({ scenario }) => scenario.choices.basis ?? 'buildUp');
  const choose = useScenario((state) => state.choose);
  return (
    <span className="flex items-center gap-2">
      <label htmlFor={id}>Counted by</label>
      <select
        id={id}
        value={basis}
        onChange={(event) => {
          const chosen = basisIds.find((each) => each === event.target.value);
          choose('basis', chosen === 'buildUp' ? undefined : chosen);
        }}
        className="h-8 rounded border border-muted bg-raised px-1"
      >
        {basisIds.map((each) => (
          <option key={each} value={each}>
            {words(each)}
          </option>
        ))}
      </select>
    </span>
  );
}

function words(basis: Basis): string {
  return basis === 'buildUp' ? 'our build-up' : `${basis}’s figures`;
}
