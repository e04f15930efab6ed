import { type FormEvent, useId, useState } from 'react';
import { scenarioName } from '../../state/savedScenarios';
import { Button } from '../kit/Button';
import { useScenario } from '../useScenario';

type SaveFormProps = {
  /** Names that are in use already. */
  readonly taken: readonly string[];
  readonly onSave: (name: string) => void;
};

/** The scenario as it is now, under a name; by default its title. */
export function SaveForm({ taken, onSave }: SaveFormProps) {
  const id = useId();
  const own = useScenario(({ scenario, exampleName }) => scenario.title ?? exampleName ?? '');
  const [text, setText] = useState(own || 'My scenario');
  const name = scenarioName(text);
  const isTaken = taken.includes(name);

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    if (name !== '') onSave(name);
  }

  return (
    <form onSubmit={handleSubmit} className="grid gap-1">
      <label htmlFor={id} className="font-semibold">
        Name
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          id={id}
          type="text"
          autoComplete="off"
          value={text}
          aria-describedby={isTaken ? `${id}-taken` : undefined}
          onChange={(event) => setText(event.target.value)}
          className="h-10 min-w-0 grow rounded border border-muted bg-raised px-2"
        />
        <Button type="submit" disabled={name === ''}>
          {isTaken ? 'Replace' : 'Save'}
        </Button>
      </div>
      {isTaken && (
        <p id={`${id}-taken`} className="text-xs text-muted">
          There is one of this name already; saving replaces it.
        </p>
      )}
    </form>
  );
}
