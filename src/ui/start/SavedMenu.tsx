import { useState } from 'react';
import { Button } from '../kit/Button';
import { Lazy } from '../kit/Lazy';
import { useRestOfPage } from '../useRestOfPage';

const load = () => import('./Saved').then((file) => file.Saved);

/** What this browser keeps of the visitor's scenarios. */
export function SavedMenu() {
  const [isOpen, setIsOpen] = useState(false);
  const rest = useRestOfPage();
  return (
    <>
      <Button kind="quiet" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        Saved here
      </Button>
      {rest && (
        <rest.Dialog title="Saved in this browser" isOpen={isOpen} onClose={() => setIsOpen(false)}>
          <Lazy
            load={load}
            props={{ onOpened: () => setIsOpen(false) }}
            what="the saved scenarios"
            heightPx={160}
          />
        </rest.Dialog>
      )}
    </>
  );
}
