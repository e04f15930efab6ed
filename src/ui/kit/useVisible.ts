import { type RefCallback, useCallback, useState } from 'react';

/** A ref for an element, and whether it is on the screen or nearly so; never in a test without a screen. */
export function useVisible<Watched extends Element>() {
  const [isVisible, setIsVisible] = useState(false);
  const ref: RefCallback<Watched> = useCallback((element) => {
    if (!element || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      (entries) => setIsVisible(entries.at(-1)?.isIntersecting ?? false),
      { rootMargin: '200px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, isVisible] as const;
}
