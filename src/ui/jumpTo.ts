/**
 * Takes the reader to an element and its part of the page, opened; false where it is not there. Not
 * a link to `#id`: the address bar's fragment is the scenario's.
 */
export function jumpTo(id: string): boolean {
  const element = document.getElementById(id);
  if (!element) return false;
  for (let around: Element | null = element; around; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true;
  }
  element.scrollIntoView({ block: 'start' });
  if (!element.matches('a, button, input, select, summary, [tabindex]')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  return true;
}

/** Longer than this nobody expects to be taken anywhere, not even on a slow telephone. */
const STILL_EXPECTED_MS = 10_000;

/** Whoever does something else meanwhile wants to stay where that is. */
const SECOND_THOUGHTS = ['pointerdown', 'wheel', 'touchmove', 'keydown'];

/** As `jumpTo`, for what is still being made: as soon as it is there. */
export function jumpWhenThere(id: string): void {
  const over = new AbortController();
  const observer = new MutationObserver(() => {
    if (jumpTo(id)) over.abort();
  });
  over.signal.addEventListener('abort', () => observer.disconnect());
  observer.observe(document.body, { childList: true, subtree: true });
  const giveUp = () => over.abort();
  for (const sign of SECOND_THOUGHTS)
    window.addEventListener(sign, giveUp, { capture: true, passive: true, signal: over.signal });
  setTimeout(giveUp, STILL_EXPECTED_MS);
}
