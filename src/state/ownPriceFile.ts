/** What of a page is needed to find and read the file. */
type Place = {
  readonly location: Pick<Location, 'href' | 'protocol'>;
  readonly document: Pick<Document, 'querySelector'>;
  readonly fetch: (address: string, options: RequestInit) => Promise<Response>;
};

/** The text of the file, or why there is none. */
export type OwnPriceFile =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly problem: string };

const PATIENCE_MS = 5_000;

/**
 * The price file that an administrator named in the page's `own-prices` tag. It lies beside the page:
 * the tag holds a plain file name, nothing else is ever asked for, and redirects are not followed.
 * Undefined where no file is named, or the page has no folder: on disk, or written into another page.
 */
export function ownPriceFile(page: Place): Promise<OwnPriceFile> | undefined {
  const tag = page.document.querySelector<HTMLMetaElement>('meta[name="own-prices"]');
  const name = tag?.content.trim() ?? '';
  if (name === '' || !/^https?:$/.test(page.location.protocol)) return undefined;
  if (!/^[A-Za-z0-9_-]+\.json$/.test(name)) {
    const problem = 'its name must be a plain file name such as prices.json, beside the page';
    return Promise.resolve({ name, problem });
  }
  return read(page, name);
}

async function read(page: Place, name: string): Promise<OwnPriceFile> {
  const address = new URL(name, page.location.href.replace(/[?#].*$/, ''));
  try {
    const response = await page.fetch(address.href, {
      redirect: 'error',
      credentials: 'same-origin',
      cache: 'no-cache',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.ok) return { name, text: await response.text() };
    return { name, problem: `the server answered ${response.status}` };
  } catch {
    return { name, problem: 'it could not be fetched' };
  }
}
