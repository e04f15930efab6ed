import type { ElementHandle, Page } from 'playwright-core';

/** What a visible control is, as far as using it goes. */
export type ControlKind = 'button' | 'link' | 'slider' | 'text' | 'choice' | 'list' | 'fold';

/** A control that a visitor could use now. */
export type Control = { readonly kind: ControlKind; readonly name: string };

/** All of them: inside an open dialog or on a full screen only its own. */
export function controlsOf(page: Page): Promise<readonly Control[]> {
  return page.evaluate(() => {
    const inFront = [...document.querySelectorAll('dialog[open]')].at(-1);
    const scope = inFront ?? document.fullscreenElement ?? document;
    const found = [
      ...scope.querySelectorAll<HTMLElement>(
        'a[href], button, input:not([type=file]), select, textarea, summary',
      ),
    ].filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      const isSeen = element.checkVisibility({ visibilityProperty: true });
      // A source's page is another program.
      const isForeign = element instanceof HTMLAnchorElement && element.origin !== location.origin;
      const isSkipLink = element.closest('[aria-label="Skip to"]') !== null; // for keyboards only
      // One pixel is what is there for screen readers and the keyboard only.
      return (
        isSeen &&
        width > 1 &&
        height > 1 &&
        !element.matches(':disabled') &&
        !isForeign &&
        !isSkipLink
      );
    });
    Object.assign(window, { controlsSeen: found });
    return found.map((element): Control => {
      const { labels } = element as HTMLInputElement;
      const name = element.ariaLabel ?? labels?.[0]?.textContent ?? element.textContent ?? '';
      return {
        kind: element.matches('a')
          ? 'link'
          : element.matches('[type=range]')
            ? 'slider'
            : element.matches('[type=radio], [type=checkbox]')
              ? 'choice'
              : element.matches('input, textarea')
                ? 'text'
                : element.matches('select')
                  ? 'list'
                  : element.matches('summary')
                    ? 'fold'
                    : 'button',
        name: name.trim().slice(0, 60),
      };
    });
  });
}

/** The element of the control at a place in the list that was read last; the list is dropped. */
export async function controlAt(page: Page, place: number): Promise<ElementHandle<HTMLElement>> {
  const handle = await page.evaluateHandle((at) => {
    const { controlsSeen } = window as unknown as { controlsSeen?: HTMLElement[] };
    Object.assign(window, { controlsSeen: undefined }); // or it would keep what the page lets go
    return controlsSeen?.[at] ?? document.body;
  }, place);
  return handle as ElementHandle<HTMLElement>;
}
