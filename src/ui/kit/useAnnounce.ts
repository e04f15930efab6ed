import { useContext, useEffect, useId, useRef } from 'react';
import { AnnounceContext } from './AnnounceContext';

/** Says a text to screen readers whenever it changes, but not what the page opens with. */
export function useAnnounce(text: string | undefined): void {
  const say = useContext(AnnounceContext);
  const speaker = useId();
  const known = useRef(text);
  useEffect(() => {
    if (text === known.current) return;
    known.current = text;
    if (text) say(speaker, text);
  }, [say, speaker, text]);
}
