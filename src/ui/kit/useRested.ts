import { startTransition, useEffect, useRef, useState } from 'react';
import { whenReleased } from './whenReleased';

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
    const release = () => startTransition(() => setHeld(undefined));
    let forget = () => {};
    // On a slow machine so much time may go by between two steps of one drag.
    const resting = setTimeout(() => {
      forget = whenReleased(release);
    }, REST_MS);
    return () => {
      clearTimeout(resting);
      forget();
    };
  }, [value]);

  return held && !isSeen ? held.value : value;
}
