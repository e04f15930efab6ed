import { useId } from 'react';
import {
  type ApproachId,
  approachIds,
  approachSpecs,
  type PatternId,
  patternIds,
} from '../../../model/approaches';
import { architectureName } from '../architectureName';

/** An approach, with its pattern where it is the hybrid. */
export type Compared = { readonly approach: ApproachId; readonly pattern?: PatternId };

const all: readonly Compared[] = approachIds.flatMap((approach) =>
  approachSpecs[approach].retrieves && approachSpecs[approach].trains
    ? patternIds.map((pattern) => ({ approach, pattern }))
    : [{ approach }],
);

type CompareChoiceProps = {
  /** What is shown already: not offered. */
  readonly shown: Compared;
  readonly value: Compared | undefined;
  readonly onChange: (compared: Compared | undefined) => void;
};

/** Chooses a second architecture to lay beside the first. */
export function CompareChoice({ shown, value, onChange }: CompareChoiceProps) {
  const id = useId();
  const options = all.filter((each) => architectureName(each) !== architectureName(shown));
  return (
    <div className="text-sm sm:flex sm:items-baseline sm:gap-4 print:hidden">
      <label htmlFor={id} className="block w-28 shrink-0 pb-1 text-muted sm:pb-0">
        Compare with
      </label>
      <select
        id={id}
        value={value ? architectureName(value) : ''}
        onChange={({ target }) =>
          onChange(options.find((each) => architectureName(each) === target.value))
        }
        className="h-8 max-w-full rounded border border-muted bg-raised px-2"
      >
        <option value="">nothing</option>
        {options.map((each) => (
          <option key={architectureName(each)}>{architectureName(each)}</option>
        ))}
      </select>
    </div>
  );
}
