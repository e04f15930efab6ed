import type { HostFrame } from './hostFrame';

/** The frame that the page's own window is in; undefined for a page of its own. */
export function browserHostFrame(page: Window): HostFrame | undefined {
  const host = page.parent;
  if (host === page) return undefined;
  const content = page.document.documentElement;
  return {
    contentSize: () => {
      const { width, height } = content.getBoundingClientRect();
      return { widthPx: Math.ceil(width), heightPx: Math.ceil(height) };
    },
    onContentResize: (listener) => {
      const observer = new ResizeObserver(listener);
      observer.observe(content);
      return () => observer.disconnect();
    },
    onVisitorInput: (listener) => {
      const kinds = ['click', 'input'];
      for (const kind of kinds) page.addEventListener(kind, listener);
      return () => {
        for (const kind of kinds) page.removeEventListener(kind, listener);
      };
    },
    onMessage: (listener) => {
      const hear = (event: MessageEvent) => {
        if (event.source === host) listener(event.data);
      };
      page.addEventListener('message', hear);
      return () => page.removeEventListener('message', hear);
    },
    post: (message) => host.postMessage(message, '*'), // whose page it is cannot be known
    after: (milliseconds, act) => {
      const timer = page.setTimeout(act, milliseconds);
      return () => page.clearTimeout(timer);
    },
  };
}
