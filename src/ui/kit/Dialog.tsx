import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './Button';
import { LiveRegion } from './LiveRegion';

export type DialogProps = {
  readonly title: string;
  readonly isOpen: boolean;
  /** For tables: as wide as the window allows. */
  readonly isWide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A window over the page: the browser's own `dialog`, which keeps the focus in and gives it back. */
export function Dialog({ title, isOpen, isWide = false, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const element = dialog.current;
    if (!element || !isOpen) return;
    const opener = document.activeElement;
    element.showModal();
    keepInSight(element, opener);
    return () => element.close();
  }, [isOpen]);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      closedby="any"
      onClose={(event) => {
        if (isOpen && !event.currentTarget.open) onClose();
      }}
      className={`m-auto ${isWide ? 'w-300' : 'w-160'} max-w-[calc(100%-2rem)] rounded border border-muted bg-paper p-5 text-ink backdrop:bg-[rgb(0_0_0/0.5)]`}
    >
      {isOpen && (
        <>
          <div className="flex items-start justify-between gap-4 pb-3">
            <h2 id={titleId} className="text-lg font-semibold">
              {title}
            </h2>
            <Button kind="quiet" onClick={onClose}>
              Close
            </Button>
          </div>
          {/* What is outside an open dialog is not read out, the page's own live region included. */}
          <LiveRegion>{children}</LiveRegion>
        </>
      )}
    </dialog>
  );
}

/** A frame as tall as its content has its middle far from the reader: open beside the button there. */
function keepInSight(dialog: HTMLDialogElement, opener: Element | null) {
  if (window.parent === window || !opener) return;
  const room = window.innerHeight - dialog.offsetHeight - 16;
  const top = Math.max(16, Math.min(opener.getBoundingClientRect().top, room));
  dialog.style.marginTop = `${top}px`;
}
