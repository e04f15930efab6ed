import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './launchChromium';
import { serveDist } from './serveDist';

// npm run shots -- <hash-link> <folder> [address]: pictures of the build in dist, or of the address.
const [link = '', folder = 'test-output/shots', address] = process.argv.slice(2);
const server = address ? undefined : await serveDist();
const browser = await launchChromium();
mkdirSync(folder, { recursive: true });

for (const [width, height] of [
  [1280, 800],
  [480, 600],
  [320, 640],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    page.on('pageerror', (error) => console.error(`${width} ${colorScheme}: ${error}`));
    await page.goto((address ?? server?.url) + link, { waitUntil: 'networkidle' });
    const name = join(folder, `${width}x${height}-${colorScheme}`);
    await page.screenshot({ path: `${name}.png` });
    await page.screenshot({ path: `${name}-full.png`, fullPage: true });
    await page.close();
  }
}
await browser.close();
await server?.close();
console.log(`12 pictures in ${folder}`);
