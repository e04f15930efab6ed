import { type RefObject, useEffect, useRef } from 'react';

export type ZoomChange = 'in' | 'out' | 'whole';

const changeByKey: { readonly [key: string]: ZoomChange | undefined } = {
  '+': 'in',
  '=': 'in', // the same key without Shift
  '-': 'out',
  '0': 'whole',
};

/**
 * Calls back on +, − and 0 while the focus is inside, and on Ctrl with the wheel, which is also what a
 * pinch on a touchpad sends. The wheel alone scrolls the page.
 */
export function useZoomInput(
  ref: RefObject<HTMLElement | null>,
  onChange: (change: ZoomChange) => void,
) {
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    function handleWheel(event: WheelEvent) {
      if (!event.ctrlKey || event.deltaY === 0) return;
      event.preventDefault();
      latest.current(event.deltaY < 0 ? 'in' : 'out');
    }
    function handleKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) {
      const change = ctrlKey || metaKey || altKey ? undefined : changeByKey[key];
      if (change) latest.current(change);
    }
    element.addEventListener('wheel', handleWheel, { passive: false }); // so that the page keeps its size
    element.addEventListener('keydown', handleKey);
    return () => {
      element.removeEventListener('wheel', handleWheel);
      element.removeEventListener('keydown', handleKey);
    };
  }, [ref]);
}
