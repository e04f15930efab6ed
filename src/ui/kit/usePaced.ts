import { startTransition, useEffect, useRef, useState } from 'react';

/** So often, at most, what follows a moving finger is drawn: the eye asks for no more. */
const PACE_MS = 100;
/** After so long without a change the finger has stopped. */
const STOPPED_MS = 40;

/**
 * A value when there is time for it, where it may wait behind the one before: the first change as soon
 * as what is urgent is done, those that come right behind it by a pace.
 */
export function usePaced<Value>(
  newest: Value,
  mayWait: (before: Value, after: Value) => boolean,
): Value {
  const [paced, setPaced] = useState(newest);
  const last = useRef({ value: newest, at: -Infinity });

  useEffect(() => {
    const { value, at } = last.current;
    if (Object.is(value, newest)) return;
    const waits = mayWait(value, newest);
    const show = () => {
      last.current = { value: newest, at: waits ? performance.now() : -Infinity };
      startTransition(() => setPaced(newest));
    };
    const rest = at + PACE_MS - performance.now();
    if (!waits || rest <= 0) return show();
    const timer = setTimeout(show, Math.min(STOPPED_MS, rest));
    return () => clearTimeout(timer);
  }, [newest, mayWait]);

  return mayWait(paced, newest) ? paced : newest;
}
