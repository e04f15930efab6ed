import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { launchChromium } from '../support/launchChromium';
import { seeAll } from './sights';
import { baseUrl, withPage } from './support';

it('the page runs under its own policy without a violation', async () => {
  // withPage fails on console errors, and each violation is one.
  await withPage({}, seeAll);
});

it('the policy is in force', async () => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(baseUrl);
    const violated = await page.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
          document.body.append(
            Object.assign(document.createElement('script'), { textContent: 'globalThis.ran = 1' }),
          );
        }),
    );
    expect(violated).toBe('script-src-elem');
  } finally {
    await browser.close();
  }
});

it('no script stands in the page itself', () => {
  const scripts = readFileSync('dist/index.html', 'utf8').match(/<script\b[^>]*>/g) ?? [];
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((tag) => !tag.includes(' src='))).toEqual([]);
});
