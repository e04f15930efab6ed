/**
 * The address under which others can open the page, without a link's text: its own on the web;
 * on disk or written into another page, the one in the page's `canonical-address` tag, if any.
 */
export function ownAddress({ location, document }: Pick<Window, 'location' | 'document'>) {
  const tag = document.querySelector<HTMLMetaElement>('meta[name="canonical-address"]');
  return webAddress(location.href) ?? webAddress(tag?.content ?? '');
}

/** Whether the page is part of another one. */
export function isInFrame(page: Window): boolean {
  return page.parent !== page;
}

function webAddress(text: string): string | undefined {
  if (!/^https?:/i.test(text) || !URL.canParse(text)) return undefined;
  const address = new URL(text);
  address.hash = '';
  // `?s=` is where sign-in pages find a link; the rest of a query may say which page this is.
  const query = address.search.slice(1).split('&');
  address.search = query.filter((each) => !each.startsWith('s=')).join('&');
  return address.href;
}
