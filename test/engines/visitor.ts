import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Driver, KeyName, Point } from './driver';
import { aim, hasMissed, type Path, reach, type Sight, see } from './lookup';

/** A busy machine is slow, not wrong. */
export const PATIENCE = { timeout: 30_000, interval: 100 };

export type Visitor = ReturnType<typeof visitorWith>;

/** Somebody at the page, who finds things by role and name and waits until they are there. */
export function visitorWith(driver: Driver) {
  async function seen(...path: Path): Promise<Sight> {
    let sight: Sight | undefined;
    await expect
      .poll(async () => {
        [sight] = await see(driver, path);
        return sight;
      }, said(path))
      .toBeDefined();
    if (!sight) throw new Error('unreachable');
    return sight;
  }
  /** Where it is, once it has stayed there from one look to the next. */
  async function place(...path: Path): Promise<Point> {
    let last: Point | undefined;
    let point: Point | undefined;
    await expect
      .poll(async () => {
        last = point;
        point = await reach(driver, path);
        return point !== undefined && point.x === last?.x && point.y === last.y;
      }, said(path))
      .toBe(true);
    if (!point) throw new Error('unreachable');
    return point;
  }
  /** Again, where what is clicked moves away at the last moment. */
  async function click(...path: Path) {
    await expect
      .poll(async () => {
        const point = await place(...path);
        await aim(driver, path);
        await driver.mouse(point, 'down', 'up');
        return hasMissed(driver);
      }, said(path))
      .toBe(false);
  }
  return {
    driver,
    seen,
    click,
    /** Scrolls until it is in sight. */
    lookAt: async (...path: Path) => {
      await place(...path);
    },
    count: async (...path: Path) => (await see(driver, path)).length,
    fill: async (text: string, ...path: Path) => {
      await click(...path);
      await driver.evaluate('document.activeElement.select()');
      await driver.type(text);
    },
    press: (key: KeyName) => driver.press(key),
    address: async () => String(await driver.evaluate('location.href')),
    /** Waits until the page says it, anywhere. */
    hears: (sentence: string) =>
      expect.poll(() => driver.evaluate('document.body.innerText'), PATIENCE).toContain(sentence),
    /** Waits for what is asked again and again. */
    until: <Value>(ask: () => Promise<Value>) => expect.poll(ask, PATIENCE),
    /** Presses the mouse on a slider's thumb and pulls it to the right, step by step, while asked to. */
    drag: async (path: Path, goesOn: () => Promise<boolean>, stepPx: number) => {
      const middle = await place(...path);
      const x = Number(await driver.evaluate(`(${thumbX})(${JSON.stringify(middle)})`));
      await driver.mouse({ x, y: middle.y }, 'down');
      for (let at = x + stepPx; await goesOn(); at += stepPx)
        await driver.mouse({ x: at, y: middle.y });
      await driver.mouse('up');
    },
    /** The file that the browser saves, once it is whole. */
    saved: async (name: string): Promise<Buffer> => {
      await expect.poll(() => readdirSync(driver.downloads), PATIENCE).toContain(name);
      const path = join(driver.downloads, name);
      await expect.poll(() => readFileSync(path).length, PATIENCE).toBeGreaterThan(0);
      return readFileSync(path);
    },
  };
}

/** In the page: where the thumb of the slider at a point is, of which half a thumb is at either end. */
function thumbX({ x, y }: Point): number {
  const slider = document.elementFromPoint(x, y) as HTMLInputElement;
  const thumbPx = 20;
  const { left, width } = slider.getBoundingClientRect();
  const share = Number(slider.value) / Number(slider.max);
  return left + thumbPx / 2 + share * (width - thumbPx);
}

function said(path: Path) {
  const names = path.map(([role, name]) => `${role} ${name ?? ''}`);
  return { ...PATIENCE, message: names.join(' > ') };
}
