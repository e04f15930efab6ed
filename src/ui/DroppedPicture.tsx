import { useEffect, useRef } from 'react';
import { Dialog } from './kit/Dialog';
import { useOpenPicture } from './useOpenPicture';

/** Takes files that are dropped anywhere on the page, which would otherwise give way to the file. */
export function DroppedPicture() {
  const { sentence, isOpened, open, forget } = useOpenPicture();
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });

  useEffect(() => {
    const allow = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
    };
    const take = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      if (file) latest.current(file);
    };
    addEventListener('dragover', allow);
    addEventListener('drop', take);
    return () => {
      removeEventListener('dragover', allow);
      removeEventListener('drop', take);
    };
  }, []);

  return (
    <Dialog
      title={isOpened ? 'Picture opened' : 'Nothing opened'}
      isOpen={sentence !== undefined}
      onClose={forget}
    >
      <p className="text-sm">{sentence}</p>
    </Dialog>
  );
}
