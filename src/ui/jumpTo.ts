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

/** Longer than this nobody expects to be taken anywhere. */
const STILL_EXPECTED_MS = 3_000;

/** As `jumpTo`, for what is still being made: as soon as it is there. */
export function jumpWhenThere(id: string): void {
  const observer = new MutationObserver(() => {
    if (jumpTo(id)) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), STILL_EXPECTED_MS);
}
