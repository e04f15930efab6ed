import { Dialog } from '../kit/Dialog';
import { Lazy } from '../kit/Lazy';
import type { VerdictWords } from './VerdictCard';

type ShareDialogProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly verdict: VerdictWords;
};

const load = () => import('./ShareForms').then(({ ShareForms }) => ShareForms);

/** The window in which the scenario is handed on. */
export function ShareDialog({ isOpen, onClose, verdict }: ShareDialogProps) {
  return (
    <Dialog title="Share this scenario" isOpen={isOpen} onClose={onClose}>
      <Lazy load={load} props={{ verdict }} what="the ways to share" heightPx={640} />
    </Dialog>
  );
}
