import type { Page } from 'playwright-core';
import corpus from '../share/links.corpus.json';
import type { Chance } from './chance';
import { controlAt, controlsOf } from './controls';
import { operate } from './operate';

/** One thing done: what it was, in words, and whether the control could be reached. */
export type Deed = { readonly says: string; readonly isDone: boolean };

type Deeds = { readonly [name: string]: (page: Page, chance: Chance) => Promise<string> };

/** What a visitor does besides using the controls of the page. */
const elsewhere: Deeds = {
  undo: (page) => pressed(page, 'Control+z'),
  redo: (page) => pressed(page, 'Control+Shift+z'),
  leave: (page) => pressed(page, 'Escape'),
  back: (page) => went(page, -1),
  forward: (page) => went(page, 1),
  open: async (page, chance) => {
    const { link } = chance.oneOf(corpus);
    const more = chance.oneOf(pageParts);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, link + more);
    return `opens ${link.slice(0, 60)}… ${more}`;
  },
  scroll: async (page, chance) => {
    const share = chance.share();
    await page.evaluate((at) => scrollTo(0, at * document.documentElement.scrollHeight), share);
    return `scrolls to ${share.toFixed(2)}`;
  },
  resize: async (page, chance) => {
    const [width, height] = chance.oneOf([[1280, 800] as const, [480, 600], [320, 640]]);
    await page.setViewportSize({ width, height });
    return `makes the window ${width} wide`;
  },
};
const pageParts = [
  ...['', '', '/view=decide', '/view=cost', '/view=architecture', '/view=evidence', '/view=record'],
  ...['/theme=dark', '/theme=light', '/embed=1', '/view=cost/embed=1', '/card=CX-07', '/card=no'],
  ...['/question=cite', '/was.queries=1000', '/nonsense=1'],
] as const;

/** Of ten deeds one is somewhere else than on a control. */
const ELSEWHERE = 0.1;

/** Does one thing that a visitor could do now. */
export async function doSomething(page: Page, chance: Chance): Promise<Deed> {
  if (chance.share() < ELSEWHERE) {
    const name = chance.oneOf(Object.keys(elsewhere));
    return { says: (await elsewhere[name]?.(page, chance)) ?? name, isDone: true };
  }
  const controls = await controlsOf(page);
  if (controls.length === 0) return { says: 'finds nothing to use', isDone: true };
  // First the kind, then the control: or sliders and buttons would leave the rest untouched.
  const kind = chance.oneOf([...new Set(controls.map((each) => each.kind))]);
  const places = controls.flatMap((each, place) => (each.kind === kind ? [place] : []));
  const place = chance.oneOf(places);
  const name = `${kind} “${controls[place]?.name}”`;
  const element = await controlAt(page, place);
  try {
    return { says: `${name}: ${await operate(page, kind, element, chance)}`, isDone: true };
  } catch (error) {
    const lines = String(error).split('\n');
    const reason = lines.find((each) => each.includes('intercepts')) ?? lines[0];
    return { says: `${name}: not reached (${reason?.trim()})`, isDone: false };
  } finally {
    await element.dispose();
  }
}

async function pressed(page: Page, keys: string) {
  await page.keyboard.press(keys);
  return `presses ${keys}`;
}

async function went(page: Page, by: number) {
  await page.evaluate((steps) => history.go(steps), by);
  return by < 0 ? 'goes back' : 'goes forward';
}
