import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { watchScript } from './watchScript';

/** How a wiki shows the page. */
export type Embedding = {
  readonly file?: 'index.html' | 'rag-or-finetune.html';
  /** Whether the files' server lets pages of other origins read them. */
  readonly cors?: boolean;
  /** Another server's folder with the files. */
  readonly at?: string;
  readonly sandbox?: string;
  /** The file's text is in the wiki's own page, and has no address. */
  readonly srcdoc?: boolean;
  readonly link?: string;
  /** Whether the wiki gives the frame the height that it asks for. */
  readonly listens?: boolean;
  readonly style?: string;
};

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Plays a wiki and the web server with the built files, on this machine only: one server, whose
 * two names are two origins to a browser.
 */
export async function startTestHost(folder = 'dist') {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const [, place, file = ''] = /^\/(wiki(?=\/$)|cors|plain|watched)\/(.*)$/.exec(pathname) ?? [];
    if (place === 'wiki') {
      const embedding = JSON.parse(searchParams.get('embedding') ?? '{}');
      send(response, '.html', wikiPage(embedding, port(), folder));
    } else if (place === undefined) {
      response.writeHead(404).end();
    } else {
      if (place === 'cors') response.setHeader('access-control-allow-origin', '*');
      const path = join(folder, file || 'index.html');
      if (place === 'watched' && path.endsWith('.html')) sendWatched(response, path);
      else if (place === 'watched' && file === 'watch.js') send(response, '.js', watchScript);
      else sendFile(response, path);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  function port(): number {
    const address = server.address();
    if (typeof address !== 'object' || !address) throw new Error('The test host has no port');
    return address.port;
  }
  return {
    /** The page by itself; watched, with a script in front of all others that notes what goes wrong. */
    pageAddress: (place: 'plain' | 'watched' = 'plain') => `http://localhost:${port()}/${place}/`,
    wikiAddress: (embedding: Embedding = {}) =>
      `http://127.0.0.1:${port()}/wiki/?embedding=${encodeURIComponent(JSON.stringify(embedding))}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

function sendFile(response: ServerResponse, path: string) {
  if (!existsSync(path) || !statSync(path).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
  createReadStream(path).pipe(response);
}

function sendWatched(response: ServerResponse, path: string) {
  const page = readFileSync(path, 'utf8');
  send(response, '.html', page.replace('<head>', '<head><script src="watch.js"></script>'));
}

function send(response: ServerResponse, type: string, text: string) {
  response.setHeader('content-type', types[type] ?? '');
  response.end(text);
}

function wikiPage(embedding: Embedding, port: number, folder: string): string {
  const { file = 'index.html', cors, sandbox, srcdoc, link = '', listens, style = '' } = embedding;
  const { at = `http://localhost:${port}/${cors ? 'cors' : 'plain'}/` } = embedding;
  const address = at + file + link;
  const content = srcdoc
    ? `srcdoc="${attribute(readFileSync(join(folder, file), 'utf8'))}"`
    : `src="${attribute(address)}"`;
  const limits = sandbox === undefined ? '' : `sandbox="${sandbox}"`;
  return `<!doctype html>
<html lang="en">
<title>Our wiki</title>
<link rel="icon" href="data:,">
<p>The team’s notes, with a page in them:</p>
<iframe title="RAG or Fine-Tune?" style="width: 480px; height: 600px; ${attribute(style)}"
  ${limits} ${content}></iframe>
<p>More notes.</p>
<script>
  const heard = [];
  addEventListener('message', ({ data }) => {
    heard.push({ data, at: performance.now() });
    if (${listens === true} && data.type === 'rag-or-finetune:height') {
      document.querySelector('iframe').style.height = data.height + 'px';
    }
  });
</script>
</html>`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

// npx tsx test/support/testHost.ts: the same wiki to look at.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { wikiAddress } = await startTestHost();
  console.log(wikiAddress({ file: 'rag-or-finetune.html', cors: false, listens: true }));
}
