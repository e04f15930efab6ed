import { type RefObject, useEffect } from 'react';

/** Less is a click with an unsteady hand. */
const DRAG_FROM_PX = 4;

/** Lets the mouse drag what scrolls in an element; fingers and keys do so by themselves. */
export function useDragScroll(ref: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    let start: { readonly x: number; readonly y: number } | undefined;

    function handleDown({ pointerType, button, clientX, clientY }: PointerEvent) {
      if (!element || pointerType !== 'mouse' || button !== 0) return;
      start = { x: clientX + element.scrollLeft, y: clientY + element.scrollTop };
    }
    function handleMove({ pointerId, buttons, clientX, clientY }: PointerEvent) {
      if (!element || !start) return;
      if (buttons === 0) {
        start = undefined; // let go outside
        return;
      }
      const [left, top] = [start.x - clientX, start.y - clientY];
      const distance = Math.hypot(left - element.scrollLeft, top - element.scrollTop);
      if (!element.hasPointerCapture(pointerId)) {
        if (distance < DRAG_FROM_PX) return;
        element.setPointerCapture(pointerId); // so that a box under the mouse is not clicked
      }
      element.scrollTo({ left, top, behavior: 'instant' });
    }
    function handleUp() {
      start = undefined;
    }
    element.addEventListener('pointerdown', handleDown);
    element.addEventListener('pointermove', handleMove);
    element.addEventListener('pointerup', handleUp);
    return () => {
      element.removeEventListener('pointerdown', handleDown);
      element.removeEventListener('pointermove', handleMove);
      element.removeEventListener('pointerup', handleUp);
    };
  }, [ref]);
}
