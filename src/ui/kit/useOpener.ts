import { useRef } from 'react';

/** Remembers what had the focus when something was opened, to give it back on closing. */
export function useOpener() {
  const opener = useRef<Element>(null);
  return {
    remember: () => {
      opener.current = document.activeElement;
    },
    giveBack: () => {
      const { current } = opener;
      if (current instanceof HTMLElement || current instanceof SVGElement) current.focus();
    },
  };
}
