import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Builder, Capabilities, Key, Origin, type WebDriver } from 'selenium-webdriver';
import type { Driver, Engine, KeyName, Point, Profile } from './driver';

/**
 * WebKit, through its own WebDriver and on a screen of its own. It neither tells of errors nor
 * prints, and its window is never narrower than some 450 pixels.
 */
export const webkit: Engine = {
  id: 'webkit',
  seesFaults: false,
  async start() {
    const servers = new Set<ChildProcess>();
    const stop = async () => servers.forEach(end);
    process.once('exit', stop);
    return { open: (profile) => open(profile, servers), stop };
  },
};

const keys: Record<KeyName, string> = {
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  PageUp: Key.PAGE_UP,
  Tab: Key.TAB,
};

/** One server has one session at a time, so each window brings its own. */
async function open(
  { width, height, origins }: Profile,
  servers: Set<ChildProcess>,
): Promise<Driver> {
  const downloads = mkdtempSync(join(tmpdir(), 'downloads-'));
  const port = await freePort();
  const server = spawn(
    'xvfb-run',
    ['-a', '-s', '-screen 0 1600x1400x24', 'WebKitWebDriver', `--port=${port}`],
    { detached: true, stdio: 'ignore', env: { ...process.env, HOME: downloads } },
  );
  servers.add(server);
  const browser = await newSession(`http://127.0.0.1:${port}`);
  await setInnerSize(browser, width, height);
  const earlier: string[] = [];
  let isInFrame = false;
  /** What the page has noticed of itself; a frame that was entered is asked, too. */
  async function faultsHere(): Promise<string[]> {
    const own = await browser.executeScript<string[]>(faultsOfPage, origins);
    await browser.switchTo().defaultContent();
    return [...own, ...(await browser.executeScript<string[]>(faultsOfPage, origins))];
  }
  /** A point of the frame as one of the window, which is what the mouse goes by. */
  async function inWindow(point: Point): Promise<Point> {
    if (!isInFrame) return point;
    await browser.switchTo().defaultContent();
    const placed = await browser.executeScript<Point>(pointOfFrame, point);
    await browser.switchTo().frame(0);
    return placed;
  }
  return {
    version: (await browser.getCapabilities()).getBrowserVersion() ?? '',
    goto: async (to) => {
      earlier.push(...(await faultsHere()));
      await browser.get(to);
      isInFrame = false;
    },
    enterFrame: async () => {
      await browser.switchTo().frame(0);
      isInFrame = true;
    },
    evaluate: (expression) => browser.executeScript(`return ${expression}`),
    mouse: async (...acts) => {
      const actions = browser.actions();
      for (const act of acts) {
        if (act === 'down') actions.press();
        else if (act === 'up') actions.release();
        else {
          const { x, y } = await inWindow(act);
          const to = { x: Math.round(x), y: Math.round(y) };
          actions.move({ ...to, duration: 0, origin: Origin.VIEWPORT });
        }
      }
      await actions.perform();
    },
    press: (key) => browser.actions().sendKeys(keys[key]).perform(),
    type: (text) => browser.actions().sendKeys(text).perform(),
    print: undefined,
    screenshot: async () => Buffer.from(await browser.takeScreenshot(), 'base64'),
    downloads,
    faults: async () => [...new Set([...earlier, ...(await faultsHere())])],
    close: async () => {
      await browser.quit();
      end(server);
      servers.delete(server);
    },
  };
}

/** Ends a server with the browser and the screen that it has started. */
function end({ pid }: ChildProcess) {
  if (pid) process.kill(-pid);
}

async function newSession(address: string): Promise<WebDriver> {
  await untilReady(address);
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { args: ['--automation'] },
  });
  return new Builder().usingServer(address).withCapabilities(capabilities).build();
}

/** A window so large that the page in it is as large as wanted. */
async function setInnerSize(browser: WebDriver, width: number, height: number) {
  const window = browser.manage().window();
  await window.setRect({ x: 0, y: 0, width, height });
  const barsPx = await browser.executeScript<number>('return outerHeight - innerHeight');
  await window.setRect({ x: 0, y: 0, width, height: height + barsPx });
}

/** In the page around: scrolls to a point of the frame, which WebKit lets no other site's frame do. */
function pointOfFrame({ x, y }: Point): Point {
  const frame = document.querySelector('iframe');
  if (!frame) throw new Error('The page has no frame');
  scrollTo(0, scrollY + frame.getBoundingClientRect().y + y - innerHeight / 2);
  const corner = frame.getBoundingClientRect();
  return { x: corner.x + x, y: corner.y + y };
}

/** In the page: what watchScript has noticed, and what was asked of other origins. */
function faultsOfPage(origins: readonly string[]): string[] {
  const strangers = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ protocol, origin }) => protocol.startsWith('http') && !origins.includes(origin))
    .map(({ href }) => `request to another origin: ${href}`);
  return [...((globalThis as { faults?: string[] }).faults ?? []), ...strangers];
}

async function untilReady(address: string) {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const isReady = await fetch(`${address}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await wait(50);
  }
  throw new Error('WebKitWebDriver does not answer');
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 4444));
    });
  });
}
