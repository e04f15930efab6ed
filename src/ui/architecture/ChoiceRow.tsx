import { type ReactNode, useId } from 'react';

type Choice<Id extends string> = { readonly id: Id; readonly label: ReactNode };

type ChoiceRowProps<Id extends string> = {
  readonly legend: string;
  readonly choices: readonly Choice<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
};

/** A few things to choose between, on one line where there is room. */
export function ChoiceRow<Id extends string>(props: ChoiceRowProps<Id>) {
  const { legend, choices, value, onChange } = props;
  const name = useId();
  return (
    <fieldset className="text-sm print:hidden">
      <legend className="w-32 text-muted sm:float-left sm:leading-7">{legend}</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-1">
        {choices.map(({ id, label }) => (
          <label key={id} className="flex min-h-7 cursor-pointer items-center gap-1.5">
            <input
              type="radio"
              name={name}
              checked={id === value}
              onChange={() => onChange(id)}
              className="size-4 shrink-0 accent-ink"
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
