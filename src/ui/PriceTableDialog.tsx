import type { ModelRole } from '../model/scenario';
import { Dialog } from './kit/Dialog';
import { Lazy } from './kit/Lazy';
import { loadPriceTable } from './loadPriceTable';

type PriceTableDialogProps = {
  readonly role?: ModelRole | undefined;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** The price list over the page, from wherever prices are spoken of. */
export function PriceTableDialog({ role, isOpen, onClose }: PriceTableDialogProps) {
  return (
    <Dialog title="Prices of all models" isWide isOpen={isOpen} onClose={onClose}>
      <Lazy
        load={loadPriceTable}
        props={{ firstRole: role, onUsed: onClose }}
        what="the price list"
        heightPx={480}
      />
    </Dialog>
  );
}
