import { type RefCallback, useCallback } from 'react';

/** Tells the style sheet how much of the page a sticky verdict covers. */
export function useStickyHeight(isSticky: boolean): RefCallback<HTMLElement> {
  return useCallback(
    (element) => {
      if (!element || !isSticky || typeof ResizeObserver === 'undefined') return;
      const { style } = document.documentElement;
      const observer = new ResizeObserver(() => {
        style.setProperty('--verdict-height', `${element.offsetHeight}px`);
      });
      observer.observe(element);
      return () => {
        observer.disconnect();
        style.removeProperty('--verdict-height');
      };
    },
    [isSticky],
  );
}
