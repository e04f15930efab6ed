import { type RefCallback, useCallback, useState } from 'react';
import { onResize } from './onResize';

export type Size = { readonly width: number; readonly height: number };

/** A ref for an element and its size inside, in whole pixels; 0 until it is measured. */
export function useSize<Measured extends Element>() {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  const ref: RefCallback<Measured> = useCallback((element) => {
    if (!element) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((last) =>
        last.width === width && last.height === height ? last : { width, height },
      );
    };
    measure();
    return onResize(element, measure);
  }, []);
  return [ref, size] as const;
}
