/** The link that is written into the page itself; empty where there is none. */
export function pageLink(page: Document): string {
  return page.querySelector<HTMLMetaElement>('meta[name="scenario"]')?.content ?? '';
}
