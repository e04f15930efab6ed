import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { formatUsd } from '../../src/ui/kit/format';
import { explained } from '../support/explained';
import { baseUrl, withPage } from './support';

const view = { viewport: { width: 1280, height: 800 } };
const answers = 'gap=facts/change=weekly/material=large';
const file = {
  asOf: '2026-12-01',
  chat: [
    { id: 'gpt-6.1-terra', input: 0.2, cachedInput: 0.02, output: 1 },
    { id: 'house-chat', input: 'free' },
  ],
};

/** The page as an administrator serves it who has named a price file and put it beside the page. */
async function withFile(page: Page, text: string) {
  await page.route(baseUrl, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({
      response,
      body: html.replace('name="own-prices" content=""', 'name="own-prices" content="prices.json"'),
    });
  });
  await page.route(`${baseUrl}prices.json`, (route) =>
    route.fulfill({ contentType: 'application/json', body: text }),
  );
}

it('counts with the organisation’s prices, says so, and links that mean the same elsewhere', async () => {
  await withPage({ ...view, link: 'favicon.svg' }, async (page) => {
    await withFile(page, JSON.stringify(file));
    await page.goto(`${baseUrl}#/1/${answers}`);
    const body = page.locator('body');
    await page.getByText('Prices of your organisation as of 1 December 2026').waitFor();
    expect(await body.innerText()).toContain(
      'prices.json: Chat price “house-chat” is left out: input is “free”, not a price',
    );

    await page.getByRole('banner').getByRole('button', { name: 'Share' }).click();
    const text = await page
      .getByRole('dialog')
      .getByText(/#\/1\/prices=/)
      .first()
      .innerText();
    const link = text.slice(text.indexOf('#'));
    expect(link).toContain('baseModel.input=0.2');
    const [document] = explained([link]).documents;
    expect(document.problems).toEqual([]);
    const total = formatUsd(document.costs.rag.horizonTotal);
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    expect(await page.getByRole('region', { name: 'Verdict' }).innerText()).toContain(total);

    // A link at the built-in prices shows both, and goes over to these on demand.
    await page.goto(`${baseUrl}#/1/prices=2026-11-20/${answers}`);
    await page.getByText(/^At the link’s prices of 20 November 2026: RAG \$24,700/).waitFor();
    await page
      .getByText(`At today’s prices of your organisation of 1 December 2026: ${total}`)
      .waitFor();
    await page.getByRole('button', { name: 'Use today’s prices' }).click();
    await page.getByText('Prices of your organisation as of 1 December 2026').waitFor();
  });
});

it('uses the built-in prices where the file is none, and says why', async () => {
  await withPage({ ...view, link: 'favicon.svg' }, async (page) => {
    await withFile(page, '<html>Sign in</html>');
    await page.goto(`${baseUrl}#/1/${answers}`);
    await page.getByText(/^prices\.json: The file holds/).waitFor();
    await page.getByText('Prices as of 20 November 2026').waitFor();
  });
});
