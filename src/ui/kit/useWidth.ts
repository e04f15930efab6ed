import { type RefCallback, startTransition, useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { isOnPaper } from './isOnPaper';
import { onResize } from './onResize';

/** Paper: fits between the margins of A4 and of Letter. Pictures: 960 with their own margins. */
const widthsPx = { print: 640, picture: 920 } as const;
type Medium = keyof typeof widthsPx;

/**
 * A ref for an element (without padding) and its width in whole pixels, 0 until it is measured. While
 * the page is printed or drawn as a picture the width is fixed: nothing is measured then, and charts
 * would keep the screen's.
 */
export function useWidth<Measured extends Element>(fixedWidth?: number) {
  const [width, setWidth] = useState(0);
  const medium = useMedium();
  const ref: RefCallback<Measured> = useCallback((element) => {
    if (!element) return;
    // Measured only once the page has been laid out, and drawn when there is time.
    return onResize(element, () => startTransition(() => setWidth(element.clientWidth)));
  }, []);
  return [ref, medium ? (fixedWidth ?? widthsPx[medium]) : width] as const;
}

/** What is being made of the page, other than what a screen shows. */
function useMedium(): Medium | undefined {
  const [medium, setMedium] = useState<Medium | undefined>(() =>
    isOnPaper() ? 'print' : undefined,
  );
  useEffect(() => {
    // What follows the event is taken at once, so the change cannot wait.
    const become = (next: Medium | undefined) => () => flushSync(() => setMedium(next));
    const listeners = [
      ['beforeprint', become('print')],
      ['afterprint', become(undefined)],
      ['beforepicture', become('picture')],
      ['afterpicture', become(undefined)],
    ] as const;
    for (const [event, listener] of listeners) addEventListener(event, listener);
    return () => {
      for (const [event, listener] of listeners) removeEventListener(event, listener);
    };
  }, []);
  return medium;
}
