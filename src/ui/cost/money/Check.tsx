import { type ReactNode, useId } from 'react';

type CheckProps = {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  /** What it changes. */
  readonly says?: ReactNode;
};

/** The browser's own check box with a sentence on what it changes. */
export function Check({ label, isOn, onChange, says }: CheckProps) {
  const id = useId();
  return (
    <div>
      <label
        htmlFor={id}
        className="flex min-h-6 w-fit cursor-pointer items-center gap-2 text-sm font-semibold"
      >
        <input
          id={id}
          type="checkbox"
          checked={isOn}
          aria-describedby={says ? `${id}-says` : undefined}
          onChange={(event) => onChange(event.target.checked)}
          className="size-5 accent-ink"
        />
        {label}
      </label>
      {says && (
        <p id={`${id}-says`} className="max-w-line pt-0.5 text-sm text-muted">
          {says}
        </p>
      )}
    </div>
  );
}
