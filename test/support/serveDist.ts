import { preview } from 'vite';

/** Serves the build in dist on a free port of this machine only. */
export async function serveDist() {
  const server = await preview({
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The preview server has no address');
  return { url, close: () => server.close() };
}
