const FILE = 'rag-or-finetune.html';

/** The address of the whole page as one file, beside the page. */
export function pageFileAddress(page: Document): string {
  return new URL(FILE, page.baseURI).href;
}

/** The HTML of the whole page as one file; undefined where the page may not read it. */
export async function pageFile(page: Document): Promise<string | undefined> {
  if (isOneFile(page)) return ownText(page);
  try {
    const answer = await fetch(pageFileAddress(page));
    const text = answer.ok ? await answer.text() : '';
    return text.includes('<div id="root">') ? text : undefined; // some servers answer anything
  } catch {
    return undefined; // a frame without an origin may fetch nothing
  }
}

/** The one-file page has its script in itself. */
function isOneFile(page: Document): boolean {
  return page.querySelector('script[type="module"]:not([src])') !== null;
}

/** The page as it came: its parts are still there, and what React and Mermaid added is not. */
function ownText(page: Document): string {
  const root = page.documentElement.cloneNode(true) as HTMLElement;
  root.removeAttribute('data-theme');
  const place = root.querySelector('#root');
  for (const part of root.querySelectorAll('body > *')) {
    if (part !== place && !['SCRIPT', 'NOSCRIPT'].includes(part.tagName)) part.remove();
  }
  if (place) place.textContent = 'RAG or Fine-Tune? cannot start here if this text stays.';
  return `<!doctype html>\n${root.outerHTML}\n`;
}
