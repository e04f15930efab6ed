import { type RefObject, useEffect, useState } from 'react';

/** Whether an element fills the screen, and how to make it do so; undefined where that is not allowed. */
export function useFullScreen(ref: RefObject<Element | null>) {
  const [isFull, setIsFull] = useState(false);
  useEffect(() => {
    const update = () => {
      setIsFull(ref.current !== null && document.fullscreenElement === ref.current);
    };
    document.addEventListener('fullscreenchange', update);
    return () => document.removeEventListener('fullscreenchange', update);
  }, [ref]);
  // A refusal changes nothing on the page, and the page around it may refuse at any time.
  const toggle = () =>
    (isFull ? document.exitFullscreen() : ref.current?.requestFullscreen())?.catch(() => undefined);
  const isAllowed = typeof document !== 'undefined' && document.fullscreenEnabled;
  return { isFull, toggle: isAllowed ? toggle : undefined };
}
