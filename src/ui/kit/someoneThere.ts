import { isInFrame } from '../../state/ownAddress';

const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'scroll', 'keydown', 'focusin'];

/** What somebody does first, they do without anything in their way. */
const FIRST_MOVE_MS = 500;

/** Who reads or prints by means that no event tells of waits no longer than this. */
const LATEST_MS = 10_000;

let coming: Promise<void> | undefined;

/**
 * Fulfilled once somebody is at the page: until then nothing that is out of sight is worth their
 * battery. In a frame at once: there the page around gives the signs, and asks how tall the frame is.
 */
export function someoneThere(): Promise<void> {
  coming ??= new Promise((resolve) => {
    const seen = () => setTimeout(resolve, FIRST_MOVE_MS);
    for (const sign of SIGNS)
      window.addEventListener(sign, seen, { capture: true, once: true, passive: true });
    setTimeout(resolve, isInFrame(window) ? 0 : LATEST_MS);
  });
  return coming;
}
