import type { ReactNode } from 'react';
import { useDue } from './useDue';

type DueProps = {
  /** The room kept free until it is made. */
  readonly heightPx: number;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A part far down, made when it comes near or there is time, so as not to hold up what is in sight. */
export function Due({ heightPx, className, children }: DueProps) {
  const [ref, isDue] = useDue<HTMLDivElement>();
  return (
    <div ref={ref} className={className} style={isDue ? undefined : { minHeight: heightPx }}>
      {isDue && children}
    </div>
  );
}
