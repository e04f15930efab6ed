import { type AdditionId, additionIds, additionSpecs } from '../../model/architecture/additions';

type AdditionChoiceProps = {
  readonly value: readonly AdditionId[];
  /** What the scenario draws anyway. */
  readonly inForce: readonly AdditionId[];
  readonly onChange: (value: readonly AdditionId[]) => void;
};

/** What else can be drawn into the prompt, which no answer says and no cost counts. */
export function AdditionChoice({ value, inForce, onChange }: AdditionChoiceProps) {
  const offered = additionIds.filter((id) => !inForce.includes(id));
  return (
    <fieldset className="text-sm print:hidden">
      <legend className="w-32 text-muted sm:float-left sm:leading-7">Draw also</legend>
      <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
        {offered.map((id) => (
          <label key={id} className="flex min-h-7 cursor-pointer items-center gap-1.5">
            <input
              type="checkbox"
              checked={value.includes(id)}
              onChange={({ target }) =>
                onChange(target.checked ? [...value, id] : value.filter((each) => each !== id))
              }
              className="size-4 shrink-0 accent-ink"
            />
            {additionSpecs[id].label}
          </label>
        ))}
        {value.some((id) => offered.includes(id)) && (
          <span className="text-xs text-muted">
            Drawn only: nobody has said how much it is, so no figure counts it.
          </span>
        )}
      </div>
    </fieldset>
  );
}
