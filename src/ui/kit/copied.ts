/** Copies a text, in a click, and returns whether it is on the clipboard. */
export async function copied(text: string, place: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedByCommand(text, place); // frames without the permission, and pages without https
  }
}

/** The old way, still allowed where the new one is not. */
function copiedByCommand(text: string, place: Element): boolean {
  const focused = document.activeElement;
  const source = document.createElement('textarea');
  source.value = text;
  source.readOnly = true; // no keyboard pops up on a phone
  source.className = 'sr-only';
  place.append(source); // inside an open dialog: what is outside it cannot be selected
  source.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    source.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
