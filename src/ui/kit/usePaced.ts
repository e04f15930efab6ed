import { startTransition, useEffect, useRef, useState } from 'react';

/** So often, at most, what follows a moving finger is drawn: the eye asks for no more. */
const PACE_MS = 100;
/** After so long without a change the finger has stopped. */
const STOPPED_MS = 40;
/** What takes longer to draw than this never gets done between two steps: it waits until the finger stops. */
const SLOW_MS = 200;
/** There a step takes longer than a finger stops: it counts from when the step is painted. */
const STOPPED_AFTER_PAINT_MS = 20;

/**
 * A value when there is time for it, where it may wait behind the one before: the first change as soon
 * as what is urgent is done, those that come right behind it by a pace; where drawing it is slow, once
 * no more come.
 */
export function usePaced<Value>(
  newest: Value,
  mayWait: (before: Value, after: Value) => boolean,
): Value {
  const [paced, setPaced] = useState(newest);
  const last = useRef({ value: newest, at: -Infinity });
  const tookMs = useRef(0);

  useEffect(() => {
    const { value, at } = last.current;
    if (at > 0 && Object.is(value, paced)) tookMs.current = performance.now() - at;
  }, [paced]);

  useEffect(() => {
    const { value, at } = last.current;
    if (Object.is(value, newest)) return;
    const waits = mayWait(value, newest);
    const show = () => {
      last.current = { value: newest, at: waits ? performance.now() : -Infinity };
      startTransition(() => setPaced(newest));
    };
    if (!waits) return show();
    if (tookMs.current > SLOW_MS) return afterPaint(show, STOPPED_AFTER_PAINT_MS);
    const rest = at + PACE_MS - performance.now();
    if (rest <= 0) return show();
    const timer = setTimeout(show, Math.min(STOPPED_MS, rest));
    return () => clearTimeout(timer);
  }, [newest, mayWait]);

  return mayWait(paced, newest) ? paced : newest;
}

/** Acts so long after what was just committed is painted; gives the way to take it back. */
function afterPaint(act: () => void, ms: number): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(() => {
      timer = setTimeout(act, ms);
    });
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
