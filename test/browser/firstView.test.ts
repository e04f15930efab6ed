import { expect, it } from 'vitest';
import { baseUrl, withPage } from './support';

declare global {
  interface Window {
    /** How far things have jumped, as the browser counts it. */
    shifted: number;
  }
}

it.each([
  [1280, 800],
  [320, 640],
])('keeps everything in its place at %i × %i when the rest comes', async (width, height) => {
  await withPage({ viewport: { width, height }, link: 'favicon.svg' }, async (page) => {
    await page.addInitScript(() => {
      window.shifted = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          window.shifted += 'value' in entry ? Number(entry.value) : 0;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/rest-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(baseUrl);

    await page.getByRole('radio', { name: 'Through a provider’s service' }).waitFor();
    const verdict = page.getByRole('region', { name: 'Verdict' });
    const before = await verdict.boundingBox();
    expect(await verdict.innerText()).toMatch(/Hybrid costs \$/);

    release();
    await page.mouse.move(2, 2); // somebody is there
    await page.getByRole('img', { name: /^Map of the decision/ }).waitFor();
    await page.getByText('The map in words').waitFor();
    expect(await verdict.boundingBox()).toEqual(before);
    expect(await page.evaluate(() => window.shifted)).toBeLessThan(0.01);
  });
});

it.each([
  [1280, 800],
  [480, 600],
  [320, 640],
])(
  'keeps a question in its place at %i × %i when the questions left have been counted',
  async (width, height) => {
    await withPage({ viewport: { width, height } }, async (page) => {
      await page.getByRole('button', { name: 'Answer for my project' }).click();
      const count = page.getByText('questions are left.');
      await count.waitFor();
      const question = page.getByRole('heading', { level: 3 }).first();
      const before = await question.boundingBox();
      await count.evaluate((element) => {
        element.textContent = (element.textContent ?? '').replace(/Between .* left\./, '');
      });
      expect(await question.boundingBox()).toEqual(before);
    });
  },
);

it('leads to the reasons before they are there', async () => {
  const view = { viewport: { width: 320, height: 640 }, link: 'favicon.svg' };
  await withPage(view, async (page) => {
    await page.goto(baseUrl);
    await page.getByRole('button', { name: 'Why', exact: true }).click();
    const reasons = page.locator('#result-reasons');
    await reasons.waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('result-reasons');
    await expect.poll(async () => (await reasons.boundingBox())?.y).toBeLessThan(320);
  });
});
