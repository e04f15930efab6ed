const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'scroll', 'keydown', 'focusin'];

/** What somebody does first, they do without anything in their way. */
const FIRST_MOVE_MS = 500;

/** Who reads or prints by means that no event tells of waits no longer than this. */
const LATEST_MS = 10_000;

let coming: Promise<void> | undefined;

/**
 * Fulfilled once somebody is at the page: until then, as in a frame far down a wiki’s page, nothing
 * that is out of sight is worth their battery.
 */
export function someoneThere(): Promise<void> {
  coming ??= new Promise((resolve) => {
    const seen = () => setTimeout(resolve, FIRST_MOVE_MS);
    for (const sign of SIGNS)
      window.addEventListener(sign, seen, { capture: true, once: true, passive: true });
    setTimeout(resolve, LATEST_MS);
  });
  return coming;
}
