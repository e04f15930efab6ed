/** What an address has to do with: the page's own, and one that its administrator declares. */
export type AddressParts = {
  readonly protocol: string;
  readonly origin: string;
  readonly pathname: string;
  /** From `<link rel="canonical">`. */
  readonly canonical: string | undefined;
};

/** Where others find this page, without its link; undefined on disk and inside another page's text. */
export function pageAddress({
  protocol,
  origin,
  pathname,
  canonical,
}: AddressParts): string | undefined {
  return /^https?:$/.test(protocol) ? origin + pathname : canonical?.replace(/[?#].*$/, '');
}

/** The parts of this page's address. */
export function ownAddressParts(): AddressParts {
  const { protocol, origin, pathname } = window.location;
  const link = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return { protocol, origin, pathname, canonical: link?.href };
}
