/** What the store's link needs of a browser; a test gives it a made-up one. */
export type AddressBar = {
  readonly location: { readonly hash: string; readonly search: string };
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  /** In a frame a history entry would hijack the Back button of the page around it. */
  readonly isTopLevel: boolean;
  /** Calls back when the visitor goes back or forward, or enters another address. */
  readonly onMove: (listener: () => void) => () => void;
  /** Calls back once after some time, unless stopped before. */
  readonly after: (milliseconds: number, act: () => void) => () => void;
};

/** The address bar of the page's own window. */
export function browserAddressBar(page: Window): AddressBar {
  return {
    location: page.location,
    history: page.history,
    isTopLevel: page.top === page,
    onMove: (listener) => {
      page.addEventListener('popstate', listener);
      page.addEventListener('hashchange', listener);
      return () => {
        page.removeEventListener('popstate', listener);
        page.removeEventListener('hashchange', listener);
      };
    },
    after: (milliseconds, act) => {
      const timer = page.setTimeout(act, milliseconds);
      return () => page.clearTimeout(timer);
    },
  };
}

/**
 * Puts a link into the address bar, as a new history entry or in place of the current one. A
 * browser may refuse or ignore it: afterwards `location.hash` tells.
 */
export function setAddress({ location, history }: AddressBar, hash: string, isNewEntry: boolean) {
  const address = withoutLink(location.search) + hash;
  try {
    if (isNewEntry) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  } catch {
    // Too many writes, or a srcdoc frame, which has no address of its own.
  }
}

/** A query that carries an older link would come back to life where the fragment gets lost. */
function withoutLink(search: string): string {
  if (!/[?&]s=/.test(search)) return ''; // the browser keeps its query
  const others = search.slice(1).split('&');
  return `?${others.filter((each) => !each.startsWith('s=')).join('&')}`;
}
