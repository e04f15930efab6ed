import { type ReactNode, useId } from 'react';

type SelectProps<Id extends string> = {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  readonly help?: ReactNode;
};

/** The browser's own list to choose one of a few things from. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, options, value, onChange, help } = props;
  const id = useId();
  return (
    <div className="text-sm print:hidden">
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <select
        id={id}
        value={value}
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={(event) => {
          const chosen = options.find((option) => option.id === event.target.value);
          if (chosen) onChange(chosen.id);
        }}
        className="h-9 w-full max-w-80 rounded border border-muted bg-raised px-2"
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
      {help && (
        <p id={`${id}-help`} className="max-w-line pt-0.5 text-xs text-muted">
          {help}
        </p>
      )}
    </div>
  );
}
