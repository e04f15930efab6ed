import { startTransition, useEffect, useRef, useState } from 'react';

/** Time without a change after which what was held follows. */
export const REST_MS = 300;

/**
 * A value for what nobody looks at now: its first change counts at once, those that come right behind
 * it, as while a slider is dragged, once they have come to rest. What is seen gets the value itself.
 */
export function useRested<Value>(value: Value, isSeen: boolean): Value {
  const [held, setHeld] = useState<{ readonly value: Value }>();
  const last = useRef(value);

  useEffect(() => {
    if (Object.is(last.current, value)) return;
    last.current = value;
    setHeld((before) => before ?? { value });
    const resting = setTimeout(() => startTransition(() => setHeld(undefined)), REST_MS);
    return () => clearTimeout(resting);
  }, [value]);

  return held && !isSeen ? held.value : value;
}
