import { useState } from 'react';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { Lazy } from '../kit/Lazy';

const load = () => import('./Saved').then((file) => file.Saved);

/** What this browser keeps of the visitor's scenarios. */
export function SavedMenu() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        Saved here
      </Button>
      <Dialog title="Saved in this browser" isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <Lazy
          load={load}
          props={{ onOpened: () => setIsOpen(false) }}
          what="the saved scenarios"
          heightPx={160}
        />
      </Dialog>
    </>
  );
}
