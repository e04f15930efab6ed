import type { Page } from 'playwright-core';
import { type ExpectStatic, it } from 'vitest';
import { withPage } from './support';

/** Sixty steps a second: for half a minute once, and for a moment where the browser refuses to write. */
const STEP_MS = 1_000 / 60;
const LONG_MS = 30_000;
const SHORT_MS = 3_000;
/** As long as browsers refuse writes to the address after too many. */
const REFUSAL_MS = 10_000;
const RIGHT_WITHIN_MS = 12_000;

const refusals = {
  writes: '',
  drops: 'return;',
  throws: `throw new DOMException('The operation is insecure.', 'SecurityError');`,
};

// Side by side: most of it is waiting.
it.concurrent.for([
  ['writes', LONG_MS],
  ['drops', SHORT_MS],
  ['throws', SHORT_MS],
] as const)(
  'the address is right after all sliders were dragged where the browser %s',
  {
    timeout: 300_000, // a busy machine takes longer for the same steps
  },
  async ([behaviour, forMs], { expect }) => {
    await withPage({ viewport: { width: 1280, height: 800 } }, async (page) => {
      if (behaviour !== 'writes') await page.evaluate(refusing(refusals[behaviour]));
      const names = await allSliders(page, expect);
      const entries = await page.evaluate(() => history.length);

      const moved = await page.evaluate(drag, { names, forMs, everyMs: STEP_MS });
      expect(moved).toBeGreaterThan(names.length / 2);
      await page.evaluate(
        (pauseMs) => Object.assign(globalThis, { refusesUntil: performance.now() + pauseMs }),
        REFUSAL_MS,
      );
      const link = await sharedLink(page);
      await expect
        .poll(() => page.evaluate(() => location.hash), { timeout: RIGHT_WITHIN_MS, interval: 200 })
        .toBe(link);
      expect(link.split('/').length).toBeGreaterThan(names.length / 2);
      expect(await page.evaluate(() => history.length)).toBe(entries);

      const shown = await allValues(page);
      expect(Object.keys(shown).length).toBeGreaterThan(names.length / 2);
      await withPage({ link, viewport: { width: 1280, height: 800 } }, async (other) => {
        await allSliders(other, expect);
        // A group that was empty for a while is closed again: not all sliders are there to be asked.
        expect(await allValues(other)).toMatchObject(shown);
      });
    });
  },
);

/** The browser’s own function, in the way until a time that the test sets. */
function refusing(fault: string): string {
  return `{
    const { replaceState } = history;
    globalThis.refusesUntil = Infinity;
    history.replaceState = (...entry) => {
      if (performance.now() < refusesUntil) { ${fault} }
      replaceState.apply(history, entry);
    };
  }`;
}

/** Opens every group of sliders; the names of all that can be moved. */
async function allSliders(page: Page, expect: ExpectStatic): Promise<string[]> {
  await page.locator('#cost').scrollIntoViewIfNeeded();
  await page.getByRole('group', { name: 'What the costs are computed from' }).waitFor();
  await page.evaluate(() => {
    for (const group of document.querySelectorAll<HTMLDetailsElement>('#cost fieldset details'))
      group.open = true;
  });
  await expect.poll(async () => Object.keys(await allValues(page)).length).toBeGreaterThan(30);
  return Object.keys(await allValues(page));
}

/** What each slider says that it stands at. */
function allValues(page: Page): Promise<Record<string, string | null>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>('#cost input[type=range]')]
        .map((each) => [each.labels?.[0]?.textContent ?? '', each.ariaValueText] as const)
        .sort(([one], [other]) => one.localeCompare(other)),
    ),
  );
}

type Drag = { names: string[]; forMs: number; everyMs: number };

/** Moves one slider after the other, all of them at least once; how many there were to move. */
function drag({ names, forMs, everyMs }: Drag) {
  const setPosition = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  const moved = new Set<string>();
  const start = performance.now();
  const steps = 4;
  let step = 0;
  return new Promise<number>((resolve) => {
    const timer = setInterval(() => {
      const name = names[Math.floor(step / steps) % names.length] ?? '';
      // Sought anew, for a slider that becomes more decisive is drawn in another place.
      const slider = [
        ...document.querySelectorAll<HTMLInputElement>('#cost input[type=range]'),
      ].find(({ labels }) => labels?.[0]?.textContent === name);
      if (slider) {
        setPosition?.call(slider, String(Math.round(500 + 400 * Math.sin(step))));
        slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
        moved.add(name);
      }
      step += 1;
      if (step < steps * names.length || performance.now() - start < forMs) return;
      clearInterval(timer);
      resolve(moved.size);
    }, everyMs);
  });
}

/** The link that Share shows, whatever stands in the address bar. */
async function sharedLink(page: Page): Promise<string> {
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click();
  const text = await page
    .getByRole('dialog')
    .getByText(/#\/1\//)
    .first()
    .innerText();
  await page.keyboard.press('Escape');
  return text.slice(text.indexOf('#'));
}
