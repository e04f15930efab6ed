import { useEffect, useState } from 'react';

/** Whether the page has come to rest some time after a component was there; never where a browser does not tell. */
export function useIdle(afterMs: number): boolean {
  const [isIdle, setIsIdle] = useState(false);
  useEffect(() => {
    if (typeof requestIdleCallback === 'undefined') return;
    let request: number | undefined;
    const timer = setTimeout(() => {
      request = requestIdleCallback(() => setIsIdle(true));
    }, afterMs);
    return () => {
      clearTimeout(timer);
      if (request !== undefined) cancelIdleCallback(request);
    };
  }, [afterMs]);
  return isIdle;
}
