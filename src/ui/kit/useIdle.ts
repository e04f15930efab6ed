import { useEffect, useState } from 'react';
import { someoneThere } from './someoneThere';

/** For a rest that does not come, as Chromium has been seen to report none in a frame, nobody waits longer. */
const LATEST_MS = 3_000;

/**
 * Whether the page has come to rest some time after a component was there, with somebody to see it;
 * never where a browser does not tell.
 */
export function useIdle(afterMs: number): boolean {
  const [isIdle, setIsIdle] = useState(false);
  useEffect(() => {
    if (typeof requestIdleCallback === 'undefined') return;
    let request: number | undefined;
    let isGone = false;
    const coming = someoneThere();
    const timer = setTimeout(async () => {
      await coming;
      if (!isGone) request = requestIdleCallback(() => setIsIdle(true), { timeout: LATEST_MS });
    }, afterMs);
    return () => {
      isGone = true;
      clearTimeout(timer);
      if (request !== undefined) cancelIdleCallback(request);
    };
  }, [afterMs]);
  return isIdle;
}
