import { useLayoutEffect, useRef } from 'react';
import type { ViewId } from '../share/pageView';

/** Coming back to the whole page from a view of its own, the reader is where they left. */
export function useScrollMemory(view: ViewId | undefined): void {
  const left = useRef(0);
  const shown = useRef(view);
  useLayoutEffect(() => {
    // What the page opens with stands at its top already, and scrolling there would lay it out once more.
    if (shown.current !== view)
      document.documentElement.scrollTop = view === undefined ? left.current : 0;
    shown.current = view;
    if (view !== undefined) return;
    const remember = () => {
      left.current = document.documentElement.scrollTop;
    };
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, [view]);
}
