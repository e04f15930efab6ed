import type { AddressBar } from '../../src/state/addressBar';

type Fault = 'none' | 'drops' | 'throws';

/** A browser's address bar, history and clock, as far as the page's link needs them. */
export function fakeAddressBar(start = '', options: { isTopLevel?: boolean } = {}) {
  let entries = [new URL(start, 'https://wiki.example/page')];
  let at = 0;
  let now = 0;
  let fault: Fault = 'none';
  let timers: { readonly at: number; readonly act: () => void }[] = [];
  const listeners = new Set<() => void>();
  const here = () => entries[at] ?? new URL('https://wiki.example/');

  /** What a browser does with a write: nothing, nothing and a complaint, or as it is told. */
  const write = (address: string | URL | null | undefined, change: (url: URL) => void) => {
    bar.writes += 1;
    if (fault === 'throws') throw new DOMException('The operation is insecure.', 'SecurityError');
    if (fault === 'none') change(new URL(address ?? '', here()));
  };
  const move = (to: number) => {
    at = to;
    for (const listener of listeners) listener(); // popstate
    for (const listener of listeners) listener(); // hashchange
  };

  const bar = {
    location: {
      get hash() {
        return here().hash;
      },
      get search() {
        return here().search;
      },
    },
    history: {
      pushState: (_state: unknown, _unused: string, address?: string | URL | null) =>
        write(address, (url) => {
          entries = [...entries.slice(0, at + 1), url];
          at += 1;
        }),
      replaceState: (_state: unknown, _unused: string, address?: string | URL | null) =>
        write(address, (url) => {
          entries[at] = url;
        }),
    },
    isTopLevel: options.isTopLevel ?? true,
    onMove: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    after: (milliseconds: number, act: () => void) => {
      const timer = { at: now + milliseconds, act };
      timers.push(timer);
      return () => {
        timers = timers.filter((each) => each !== timer);
      };
    },

    /** How often the page tried to write, heard or not. */
    writes: 0,
    get hashes() {
      return entries.map(({ hash }) => hash);
    },
    get href() {
      return here().href;
    },
    set fault(next: Fault) {
      fault = next;
    },
    pass(milliseconds: number) {
      const until = now + milliseconds;
      for (;;) {
        const [next] = timers.filter((each) => each.at <= until).sort((a, b) => a.at - b.at);
        if (!next) break;
        now = next.at;
        timers = timers.filter((each) => each !== next);
        next.act();
      }
      now = until;
    },
    back: () => move(at - 1),
    forward: () => move(at + 1),
    enter(hash: string) {
      entries = [...entries.slice(0, at + 1), new URL(hash, here())];
      move(at + 1);
    },
  };
  return bar satisfies AddressBar;
}
