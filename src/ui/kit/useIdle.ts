import { useEffect, useState } from 'react';

/** For a rest that does not come, as Chromium has been seen to report none in a frame, nobody waits longer. */
const LATEST_MS = 3_000;

/** Whether the page has come to rest some time after a component was there; never where a browser does not tell. */
export function useIdle(afterMs: number): boolean {
  const [isIdle, setIsIdle] = useState(false);
  useEffect(() => {
    if (typeof requestIdleCallback === 'undefined') return;
    let request: number | undefined;
    const timer = setTimeout(() => {
      request = requestIdleCallback(() => setIsIdle(true), { timeout: LATEST_MS });
    }, afterMs);
    return () => {
      clearTimeout(timer);
      if (request !== undefined) cancelIdleCallback(request);
    };
  }, [afterMs]);
  return isIdle;
}
