import { type RefCallback, useCallback } from 'react';
import { onResize } from '../kit/onResize';

/** A verdict that takes more of the screen than this share leaves too little for what is below it. */
const MOST_OF_SCREEN = 1 / 3;

/** Where the style sheet lets it stick; elsewhere nothing is measured, for that costs a layout of all the page. */
const STICKS = '(min-width: 64rem) and (min-height: 44rem)';

/** Tells the style sheet how much of the page a sticky verdict covers, and lets go of one that is too tall. */
export function useStickyHeight(isSticky: boolean): RefCallback<HTMLElement> {
  return useCallback(
    (element) => {
      if (!element || !isSticky) return;
      const { style } = document.documentElement;
      const sticks = window.matchMedia?.(STICKS);
      const measure = () => {
        if (sticks && !sticks.matches) return;
        const height = element.offsetHeight;
        element.toggleAttribute('data-tall', height > MOST_OF_SCREEN * window.innerHeight);
        style.setProperty('--verdict-height', `${height}px`);
      };
      measure();
      const leave = onResize(element, measure);
      addEventListener('resize', measure);
      return () => {
        leave();
        removeEventListener('resize', measure);
        style.removeProperty('--verdict-height');
      };
    },
    [isSticky],
  );
}
