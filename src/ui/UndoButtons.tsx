import { useEffect } from 'react';
import { Button } from './kit/Button';
import { useScenario } from './useScenario';

/** One step back and one forward again, by button and by the keys that people know. */
export function UndoButtons() {
  const undo = useScenario((state) => state.undo);
  const redo = useScenario((state) => state.redo);
  const canUndo = useScenario((state) => state.history.past.length > 0);
  const canRedo = useScenario((state) => state.history.future.length > 0);

  useEffect(() => {
    function handleKey(event: KeyboardEvent) {
      const isUndoKey = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
      if (!isUndoKey || event.altKey || isForTyping(event.target)) return;
      event.preventDefault();
      if (event.shiftKey) redo();
      else undo();
    }
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, [undo, redo]);

  return (
    <span className="inline-flex gap-x-3">
      <Button kind="quiet" disabled={!canUndo} onClick={undo}>
        Undo
      </Button>
      <Button kind="quiet" disabled={!canRedo} onClick={redo}>
        Redo
      </Button>
    </span>
  );
}

const notTyped = ['range', 'radio', 'checkbox', 'button'];

/** Where text is being typed, the keys belong to the browser's own undo. */
function isForTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement)
    return !notTyped.includes(target.type) && target.dataset.settled !== 'true';
  return target instanceof HTMLTextAreaElement;
}
