import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { scenarioName } from '../../state/savedScenarios';
import { Button } from '../kit/Button';

type RenameFormProps = {
  readonly name: string;
  /** Names of others. */
  readonly taken: readonly string[];
  readonly onRename: (name: string) => void;
  readonly onCancel: () => void;
};

/** Another name for a saved scenario, in its place in the list. */
export function RenameForm({ name, taken, onRename, onCancel }: RenameFormProps) {
  const id = useId();
  const [text, setText] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const next = scenarioName(text);
  const isTaken = taken.includes(next);

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    if (next !== '' && !isTaken) onRename(next);
  }

  function handleKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.preventDefault(); // or it would close the window
    event.stopPropagation();
    onCancel();
  }

  return (
    <form onSubmit={handleSubmit} className="grid gap-1">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <input
          ref={field}
          type="text"
          autoComplete="off"
          aria-label={`New name of ${name}`}
          aria-describedby={isTaken ? `${id}-taken` : undefined}
          value={text}
          onKeyDown={handleKeyDown}
          onChange={(event) => setText(event.target.value)}
          className="h-10 min-w-0 grow rounded border border-muted bg-raised px-2"
        />
        <Button type="submit" kind="quiet" disabled={next === '' || isTaken}>
          Rename
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
      {isTaken && (
        <p id={`${id}-taken`} className="text-xs text-muted">
          There is one of this name already.
        </p>
      )}
    </form>
  );
}
