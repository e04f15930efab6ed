import { useState } from 'react';
import { Button } from './kit/Button';
import { Dialog } from './kit/Dialog';
import { Lazy } from './kit/Lazy';

const load = () => import('./AboutText').then(({ AboutText }) => AboutText);

/** What an administrator asks before allowing the page. */
export function About() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" onClick={() => setIsOpen(true)}>
        About: data, version, licences
      </Button>
      <Dialog title="About this page" isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <Lazy load={load} props={{}} what="the text" heightPx={480} />
      </Dialog>
    </>
  );
}
