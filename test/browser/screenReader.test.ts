import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { accessibilityTree, focused, read } from './heard';
import { seeAll } from './sights';
import { baseUrl, withPage } from './support';

/** One question is open, and its answer settles the outcome. */
const link =
  '#/1/prices=2026-11-20/gap=both/change=weekly/material=large/cite=nice/format=strict/task=converse/examples=2000/speed=interactive/queries=50000/release=months';

const REST_MS = 1_500;
const MOST_STOPS = 400;

/**
 * The journey by keyboard alone, and what a screen reader says on it, kept in screenReader.txt to be
 * read by people. After a change that is meant: npm run browser -- screenReader -u
 */
it('slides to a break-even, answers, changes the architecture and shares by keyboard, and is heard', {
  timeout: 300_000, // a busy machine takes longer for the same steps
}, async () => {
  const viewport = { width: 1_280, height: 800 };
  await withPage({ link, viewport, permissions: ['clipboard-write'] }, async (page) => {
    const session = await page.context().newCDPSession(page);
    const heard: string[] = [];
    const step = async (what: string, part?: string) => {
      await rest(page);
      const said = await announced(page);
      const tree = await accessibilityTree(session);
      heard.push('', `## ${what}`, '', `focus: ${focused(tree)}`);
      if (said) heard.push(`announced: ${said}`);
      if (part !== undefined) heard.push('', ...read(tree, part || undefined));
    };

    await seeAll(page);
    await page
      .getByText(/of 10,000 draws/)
      .first()
      .waitFor();
    await page.evaluate(() => scrollTo(0, 0));
    await page.evaluate(listen);
    await step('The page is opened and read from its top', '');

    await tabTo(page, /^range Queries a month/);
    await step('Tab to the first slider');
    const breakEven = await figureIn(page, /bove ([\d,]+) queries a month/);
    let presses = 0;
    for (; (await queries(page)) < breakEven && presses < MOST_STOPS; presses++)
      await page.keyboard.press('ArrowRight');
    expect(presses).toBeGreaterThan(1);
    await page.keyboard.press('ArrowLeft');
    await rest(page);
    await announced(page); // how often it speaks on the way depends on the machine
    await page.keyboard.press('ArrowRight');
    await step(`Arrow right ${presses} times, beyond the break-even`, 'Verdict');
    expect(await queries(page)).toBeGreaterThanOrEqual(breakEven);

    await tabTo(page, /^radio I don/, 'Shift+Tab');
    await step('Shift and Tab back to the open question');
    await page.keyboard.press('ArrowUp');
    await step('Arrow up, which chooses');
    await page.keyboard.press('Enter');
    await step('Enter, which continues', 'Decide');
    await page.getByText(/^Settled: /).waitFor();

    await tabTo(page, /^radio .*\(recommended\)/);
    await step('Tab to the approaches of the diagram');
    await page.keyboard.press('ArrowDown');
    await step('Arrow down, which shows another');

    await tabTo(page, /^button Share$/, 'Shift+Tab');
    await step('Shift and Tab back to Share');
    await page.keyboard.press('Enter');
    await page
      .getByRole('dialog')
      .getByText(/#\/1\//)
      .first()
      .waitFor();
    await step('Enter', 'Share this scenario');
    await page.keyboard.press('Escape');
    await step('Escape');
    const text = `${heard.join('\n').trim()}\n`.replaceAll(baseUrl, 'http://here/');
    await expect(text).toMatchFileSnapshot('screenReader.txt');
  });
});

/** A figure that stands in the verdict. */
async function figureIn(page: Page, sentence: RegExp): Promise<number> {
  const verdict = await page.getByRole('region', { name: 'Verdict' }).innerText();
  const [, figure = 'none'] = sentence.exec(verdict) ?? [];
  return Number(figure.replaceAll(',', ''));
}

/** What the slider with the focus says that it stands at. */
function queries(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.activeElement?.ariaValueText?.replace(/\D/g, '')));
}

/** Presses a key until a control with this label has the focus. */
async function tabTo(page: Page, label: RegExp, key = 'Tab') {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press(key);
    if (label.test(await page.evaluate(labelOfFocus))) return;
  }
  throw new Error(`${key} never leads to ${label}`);
}

function labelOfFocus(): string {
  const focus = document.activeElement;
  const label = focus instanceof HTMLInputElement ? focus.labels?.[0] : focus;
  return `${focus?.getAttribute('type')} ${focus?.ariaLabel ?? label?.textContent}`;
}

/** Writes down what the live region says from now on. */
function listen() {
  const said: string[] = [];
  Object.assign(globalThis, { said });
  const known = new Map<Element, string>();
  new MutationObserver(() => {
    for (const each of document.querySelectorAll('[role=status]')) {
      const text = each.textContent?.trim() ?? '';
      if (text && text !== known.get(each)) said.push(text);
      known.set(each, text);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** All that was announced since it was last asked. */
function announced(page: Page): Promise<string> {
  return page.evaluate(() =>
    (globalThis as unknown as { said: string[] }).said.splice(0).join(' '),
  );
}

/** Waits until nothing on the page has changed for a while, longer than announcements are held back. */
async function rest(page: Page) {
  await page.evaluate(
    (restMs) =>
      new Promise<void>((resolve) => {
        const done = () => {
          observer.disconnect();
          requestIdleCallback(() => resolve(), { timeout: restMs });
        };
        let timer = setTimeout(done, restMs);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, restMs);
        });
        observer.observe(document, { subtree: true, childList: true, characterData: true });
      }),
    REST_MS,
  );
}
