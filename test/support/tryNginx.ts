import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { hostedPolicy } from '../../src/build/securityPolicy';
import { seeAll } from '../browser/sights';
import { launchChromium } from './launchChromium';
import { startTestHost } from './testHost';

// npm run try-nginx: the example's headers, given by a real nginx, in a real browser.
const NGINX = '/usr/sbin/nginx';
const port = await freePort();
const origin = `http://127.0.0.1:${port}`;

if (spawnSync(NGINX, ['-v']).error) {
  console.log(`There is no nginx at ${NGINX}; on Debian: apt-get install nginx-light`);
  process.exit();
}

const example = readFileSync('public/hosting/nginx.conf', 'utf8');
assert.ok(example.includes(`"${hostedPolicy}; frame-ancestors`), 'The example has another policy');

const host = await startTestHost();
const nginx = startNginx(example, new URL(host.wikiAddress()).origin);
const browser = await launchChromium();
try {
  await untilServed(nginx);
  await check('the page runs under the header’s policy', async (page, faults) => {
    await page.goto(`${origin}/`);
    await seeAll(page);
    assert.deepEqual(faults, []);
  });
  await check('the single file runs', async (page, faults) => {
    await page.goto(`${origin}/rag-or-finetune.html`);
    await seeAll(page);
    assert.deepEqual(faults, []);
  });
  for (const file of ['index.html', 'rag-or-finetune.html'] as const) {
    const sandboxed = { file, at: `${origin}/`, sandbox: 'allow-scripts' };
    await check(`${file} runs in the wiki’s sandbox as it is`, async (page, faults) => {
      await page.goto(host.wikiAddress(sandboxed));
      await seeAll(page.frameLocator('iframe'));
      assert.equal(page.frames()[1]?.url(), `${origin}/${file}`);
      assert.deepEqual(faults, []);
    });
    await check(`no other site can show ${file}`, async (page, faults) => {
      await page.goto(host.wikiAddress(sandboxed).replace('127.0.0.1', 'localhost'));
      await page.waitForLoadState('networkidle');
      assert.match(page.frames()[1]?.url() ?? '', /^chrome-error:/);
      assert.match(faults.join(), /frame-ancestors/);
    });
  }
  await check('other origins may read the assets', async () => {
    const [asset] = /assets\/[^"]+\.js/.exec(readFileSync('dist/index.html', 'utf8')) ?? [];
    const { headers, ok } = await fetch(`${origin}/${asset}`);
    assert.ok(ok);
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.match(headers.get('content-type') ?? '', /javascript/);
  });
} finally {
  await browser.close();
  await host.close();
  nginx.kill();
}

/** nginx with the example's server, our folder and a wiki of ours, as a process of our own. */
function startNginx(server: string, wiki: string): ChildProcess {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const adapted = server
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
    .replace('/srv/rag-or-finetune', resolve('dist'))
    .replaceAll('https://wiki.example', wiki);
  const config = join(folder, 'nginx.conf');
  writeFileSync(
    config,
    `daemon off; pid ${folder}/pid; error_log stderr; ${process.getuid?.() === 0 ? 'user root;' : ''}
    events {}
    http {
      include /etc/nginx/mime.types; access_log off;
      client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
      fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
      ${adapted}
    }`,
  );
  return spawn(NGINX, ['-p', folder, '-c', config], { stdio: 'inherit' });
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 8080));
    });
  });
}

async function untilServed(server: ChildProcess) {
  for (let attempt = 0; attempt < 50 && server.exitCode === null; attempt += 1) {
    if (
      await fetch(origin).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await wait(100);
  }
  throw new Error('nginx does not answer');
}

async function check(what: string, prove: (page: Page, faults: string[]) => Promise<void>) {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await prove(page, faults);
  await page.close();
  console.log(`ok: ${what}`);
}
