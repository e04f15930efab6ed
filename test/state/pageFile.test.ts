// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { pageFile } from '../../src/state/pageFile';

afterEach(() => vi.unstubAllGlobals());

const code = 'if (1 < 2 && "</p>") console.log("<!--")';
const single = `<!doctype html><html lang="en" data-theme="dark"><head><meta charset="utf-8"></head>
<body><noscript>Needs JavaScript.</noscript><div id="root"><h1>Drawn by React</h1></div>
<span id="left-by-a-library"></span><script type="module">${code}</script></body></html>`;
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

it('gives the one-file page as it came, its script to the letter', async () => {
  const page = parsed((await pageFile(parsed(single))) ?? '');
  expect(page.querySelector('script')?.textContent).toBe(code);
  expect(page.querySelector('noscript')).not.toBeNull();
  expect(page.querySelector('h1, #left-by-a-library')).toBeNull();
  expect(page.documentElement.dataset.theme).toBeUndefined();
});

const hosted = parsed(
  '<!doctype html><div id="root"></div><script type="module" src="a.js"></script>',
);

it('fetches the file beside a hosted page', async () => {
  const fetched = vi.fn(async () => new Response(single));
  vi.stubGlobal('fetch', fetched);
  expect(await pageFile(hosted)).toBe(single);
  expect(fetched).toHaveBeenCalledWith(new URL('rag-or-finetune.html', document.baseURI).href);
});

it.each([
  ['the server has none', async () => new Response('', { status: 404 })],
  ['the server answers with something else', async () => new Response('<p>Sign in</p>')],
  ['the frame may not fetch', () => Promise.reject(new TypeError('Failed to fetch'))],
])('gives nothing where %s', async (_, answer) => {
  vi.stubGlobal('fetch', answer);
  expect(await pageFile(hosted)).toBeUndefined();
});
