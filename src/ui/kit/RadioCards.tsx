import { type KeyboardEvent, type ReactNode, useId } from 'react';

export type RadioOption = {
  readonly id: string;
  readonly label: string;
  /** One line with an everyday example. */
  readonly example?: ReactNode;
};

type RadioCardsProps = {
  readonly legend: ReactNode;
  readonly options: readonly RadioOption[];
  /** “I don't know”, set apart as the last. */
  readonly unsure?: RadioOption;
  /** Nothing is chosen while this is undefined. */
  readonly value: string | undefined;
  readonly onChange: (id: string) => void;
  /** What Enter does once something is chosen. */
  readonly onContinue?: () => void;
  readonly describedBy?: string;
};

/** With more options than this each takes one line where there is room, so that all stay in sight. */
const MOST_TALL = 3;

/** One question with its answers to choose from. */
export function RadioCards(props: RadioCardsProps) {
  const { legend, options, unsure, value, onContinue, describedBy } = props;
  const name = useId();
  const isDense = options.length > MOST_TALL;

  // Not a form's submit: in a sandboxed frame the browser drops that before the page hears of it.
  function handleKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (value !== undefined) onContinue?.();
  }

  const card = (option: RadioOption) => (
    <RadioCard
      key={option.id}
      name={name}
      option={option}
      isChosen={option.id === value}
      isDense={isDense}
      onChoose={() => props.onChange(option.id)}
      onKeyDown={handleKeyDown}
    />
  );
  return (
    <fieldset aria-describedby={describedBy}>
      <legend className="pb-3 text-lg font-semibold">{legend}</legend>
      <div className={`grid ${isDense ? 'gap-1.5' : 'gap-2'}`}>{options.map(card)}</div>
      {unsure && (
        <div className={`border-t border-rule ${isDense ? 'mt-2 pt-2' : 'mt-3 pt-3'}`}>
          {card(unsure)}
        </div>
      )}
    </fieldset>
  );
}

type RadioCardProps = {
  readonly name: string;
  readonly option: RadioOption;
  readonly isChosen: boolean;
  readonly isDense: boolean;
  readonly onChoose: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

function RadioCard(props: RadioCardProps) {
  const { name, option, isChosen, isDense, onChoose, onKeyDown } = props;
  const id = useId();
  return (
    <label
      htmlFor={id}
      className={`flex cursor-pointer items-start gap-3 rounded border border-rule px-3 hover:border-muted has-checked:border-ink has-checked:bg-raised ${isDense ? 'py-1.5' : 'py-2'}`}
    >
      <input
        id={id}
        type="radio"
        name={name}
        checked={isChosen}
        onChange={onChoose}
        onKeyDown={onKeyDown}
        aria-labelledby={`${id}-label`}
        aria-describedby={option.example ? `${id}-example` : undefined}
        className="-mt-px size-6 shrink-0 accent-ink"
      />
      <span className={isDense ? 'flex flex-wrap items-baseline gap-x-3' : ''}>
        <span id={`${id}-label`} className="block text-sm font-semibold">
          {option.label}
        </span>
        {option.example && (
          <span id={`${id}-example`} className="block text-xs text-muted">
            {option.example}
          </span>
        )}
      </span>
    </label>
  );
}
