import { useEffect, useRef, useState } from 'react';
import type { SavedScenario } from '../../state/savedScenarios';
import { Button } from '../kit/Button';
import { RenameForm } from './RenameForm';

type SavedRowProps = {
  readonly scenario: SavedScenario;
  /** The names of all that is kept. */
  readonly taken: readonly string[];
  /** Whether it has just got this name, so that the keyboard goes on here. */
  readonly isRenamed: boolean;
  readonly onOpen: () => void;
  readonly onRename: (name: string) => void;
  readonly onDelete: () => void;
};

/** One saved scenario: open, rename, delete. */
export function SavedRow(props: SavedRowProps) {
  const { scenario, taken, isRenamed, onOpen, onRename, onDelete } = props;
  const { name } = scenario;
  const [isNaming, setIsNaming] = useState(false);
  const wasNaming = useRef(isRenamed);
  const rename = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wasNaming.current && !isNaming) rename.current?.focus();
    wasNaming.current = isNaming;
  }, [isNaming]);

  if (isNaming)
    return (
      <li className="py-2">
        <RenameForm
          name={name}
          taken={taken.filter((each) => each !== name)}
          onRename={(next) => {
            setIsNaming(false);
            if (next !== name) onRename(next);
          }}
          onCancel={() => setIsNaming(false)}
        />
      </li>
    );
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 py-2">
      <button
        type="button"
        onClick={onOpen}
        className="min-h-6 min-w-0 cursor-pointer text-left font-semibold wrap-anywhere underline decoration-rule underline-offset-4 hover:decoration-ink"
      >
        {name}
      </button>
      <span className="flex gap-4">
        <Button
          ref={rename}
          kind="quiet"
          aria-label={`Rename ${name}`}
          onClick={() => setIsNaming(true)}
        >
          Rename
        </Button>
        <Button kind="quiet" aria-label={`Delete ${name}`} onClick={onDelete}>
          Delete
        </Button>
      </span>
    </li>
  );
}
