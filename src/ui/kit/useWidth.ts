import { type RefCallback, useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Fits between the margins of A4 and of Letter. */
const PRINT_WIDTH_PX = 640;

/**
 * A ref for an element (without padding) and its width in whole pixels, 0 until it is measured. While
 * the page is printed the width is fixed: nothing is measured then, and charts would keep the screen's.
 */
export function useWidth<Measured extends Element>(printWidth = PRINT_WIDTH_PX) {
  const [width, setWidth] = useState(0);
  const isPrinting = useIsPrinting();
  const ref: RefCallback<Measured> = useCallback((element) => {
    if (!element) return;
    const measure = () => setWidth(element.clientWidth);
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, isPrinting ? printWidth : width] as const;
}

function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    // The browser takes its picture right after the event, so the change cannot wait.
    const start = () => flushSync(() => setIsPrinting(true));
    const stop = () => setIsPrinting(false);
    addEventListener('beforeprint', start);
    addEventListener('afterprint', stop);
    return () => {
      removeEventListener('beforeprint', start);
      removeEventListener('afterprint', stop);
    };
  }, []);
  return isPrinting;
}
