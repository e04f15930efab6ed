import type { ReactNode } from 'react';
import { Button } from './Button';

type NoticeProps = {
  readonly kind?: 'info' | 'warning';
  readonly children: ReactNode;
  /** Without it the notice stays. */
  readonly onDismiss?: () => void;
};

/** A sentence that stands out by a rule at its left; a warning also says that it is one. */
export function Notice({ kind = 'info', children, onDismiss }: NoticeProps) {
  const isWarning = kind === 'warning';
  return (
    <div
      className={`flex items-start justify-between gap-4 border-l-3 py-1 pl-3 text-sm ${isWarning ? 'border-warning' : 'border-muted'}`}
    >
      <div className="max-w-line">
        {isWarning && <strong className="text-warning">Warning: </strong>}
        {children}
      </div>
      {onDismiss && (
        <Button kind="quiet" onClick={onDismiss}>
          Dismiss
        </Button>
      )}
    </div>
  );
}
