import type { ReactNode } from 'react';
import { useDue } from './useDue';

type DueProps = {
  /** Keeps its room free until it is made. */
  readonly until: ReactNode;
  readonly className?: string;
  /** Made with the page: what takes time to draw would come too late for paper. */
  readonly isAtOnce?: boolean;
  readonly children: ReactNode;
};

/** A part far down, made when it comes near or there is time, so as not to hold up what is in sight. */
export function Due({ until, className, isAtOnce = false, children }: DueProps) {
  const [ref, isDue] = useDue<HTMLDivElement>();
  return (
    <div ref={ref} className={className}>
      {isDue || isAtOnce ? children : until}
    </div>
  );
}
