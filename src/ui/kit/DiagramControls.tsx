import type { ReactNode } from 'react';
import { Button } from './Button';

type DiagramControlsProps = {
  readonly onStep: (direction: 'in' | 'out') => void;
  /** Undefined while the whole picture is in sight. */
  readonly onWhole: (() => void) | undefined;
  readonly isFull: boolean;
  /** Undefined where the screen cannot be had. */
  readonly onFull: (() => void) | undefined;
  readonly children?: ReactNode;
};

const SIGN = 'min-w-7 border border-muted text-center no-underline!';

/** What changes the size of a picture, and whatever else can be done with it. */
export function DiagramControls(props: DiagramControlsProps) {
  const { onStep, onWhole, isFull, onFull, children } = props;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 pt-2 print:hidden">
      <span className="flex gap-1">
        <Button kind="quiet" className={SIGN} aria-label="Zoom out" onClick={() => onStep('out')}>
          −
        </Button>
        <Button kind="quiet" className={SIGN} aria-label="Zoom in" onClick={() => onStep('in')}>
          +
        </Button>
      </span>
      <Button
        kind="quiet"
        aria-disabled={!onWhole}
        onClick={onWhole}
        className="aria-disabled:cursor-default aria-disabled:opacity-50"
      >
        Whole picture
      </Button>
      {onFull && (
        <Button kind="quiet" onClick={onFull}>
          {isFull ? 'Leave full screen' : 'Full screen'}
        </Button>
      )}
      {children}
    </div>
  );
}
