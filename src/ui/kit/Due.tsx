import type { ReactNode } from 'react';
import { useDue } from './useDue';

type DueProps = {
  /** Keeps its room free until it is made. */
  readonly until: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A part far down, made when it comes near or there is time, so as not to hold up what is in sight. */
export function Due({ until, className, children }: DueProps) {
  const [ref, isDue] = useDue<HTMLDivElement>();
  return (
    <div ref={ref} className={className}>
      {isDue ? children : until}
    </div>
  );
}
