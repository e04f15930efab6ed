import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { isOnPaper } from './isOnPaper';
import { useIdle } from './useIdle';
import { useVisible } from './useVisible';

/**
 * A ref for the room of a part, whether that part is to be made, and whether it is in sight. It is
 * made once it has been in sight, or there is time, or it goes to paper; at once where a browser tells
 * of no rest.
 */
export function useDue<Watched extends Element>(afterMs = 0) {
  const [ref, isVisible] = useVisible<Watched>();
  const isIdle = useIdle(afterMs);
  const [isDue, setIsDue] = useState(
    () => typeof requestIdleCallback === 'undefined' || isOnPaper(),
  );
  useEffect(() => {
    if (isVisible || isIdle) startTransition(() => setIsDue(true));
  }, [isVisible, isIdle]);
  useEffect(() => {
    const makeNow = () => flushSync(() => setIsDue(true));
    addEventListener('beforeprint', makeNow);
    return () => removeEventListener('beforeprint', makeNow);
  }, []);
  return [ref, isDue, isVisible] as const;
}
