import type { BrowserContext, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchWithPreferences } from '../support/launchChromium';
import { type Embedding, startTestHost } from '../support/testHost';
import { isThorough } from './isThorough';
import { seeAll } from './sights';

let host: Awaited<ReturnType<typeof startTestHost>>;
beforeAll(async () => {
  host = await startTestHost();
});
afterAll(() => host.close());

type Limits = Pick<Embedding, 'sandbox' | 'srcdoc'>;
const frames: [string, Limits][] = [
  ['a frame', {}],
  ['a sandbox with scripts', { sandbox: 'allow-scripts' }],
  ['a sandbox with scripts and an origin', { sandbox: 'allow-scripts allow-same-origin' }],
  ['a srcdoc frame', { srcdoc: true }],
  ['a srcdoc sandbox with scripts', { srcdoc: true, sandbox: 'allow-scripts' }],
];

// Where less is allowed, more can go wrong.
const storages: readonly (readonly ['allowed' | 'blocked', object])[] = [
  ['blocked', { cookies: 2 }],
  ...(isThorough ? [['allowed', { cookies: 1 }] as const] : []),
];

describe.each(storages)('where storage is %s', (storage, default_content_setting_values) => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await launchWithPreferences({ profile: { default_content_setting_values } });
  });
  afterAll(() => context.close());
  /** Addresses, since the last wiki was opened. */
  let asked: string[] = [];

  /** Opens the wiki and looks; nothing may go wrong, and Back must still lead out of the wiki. */
  async function embedded(embedding: Embedding, look: (frame: FrameLocator) => Promise<void>) {
    const page = await context.newPage();
    const faults: Error[] = [];
    asked = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => faults.push(error));
    try {
      await page.goto(host.wikiAddress(embedding));
      const entries = await page.evaluate(() => history.length);
      await look(page.frameLocator('iframe'));
      expect(await page.evaluate(() => history.length)).toBe(entries);
      expect(faults).toEqual([]);
    } finally {
      await page.close();
    }
  }

  it('that is so', async () => {
    const embedding: Embedding = { file: 'rag-or-finetune.html', srcdoc: true };
    await embedded(embedding, async (frame) => {
      const found = await frame.locator('html').evaluate(() => {
        try {
          localStorage.setItem('a', 'b');
          return 'allowed';
        } catch {
          return 'blocked';
        }
      });
      expect(found).toBe(storage);
    });
  });

  it.each(frames)('the single file runs in %s, and asks for nothing', async (_, limits) => {
    // What asks for nothing is the same for every server.
    const isTightest = limits.srcdoc === true && limits.sandbox !== undefined;
    await embedded(
      { file: 'rag-or-finetune.html', ...limits },
      isTightest || isThorough ? useAll : answer,
    );
    const others = asked.filter((address) => !/\/(wiki\/|rag-or-finetune\.html)/.test(address));
    expect(others.filter((address) => address.startsWith('http'))).toEqual([]);
  });

  describe.each([true, false])('and the files allow other origins: %s', (cors) => {
    it.each(frames.filter(([, { srcdoc }]) => !srcdoc))(
      'the page, or the single file in its place, runs in %s',
      async (_, limits) => {
        await embedded(
          { file: 'index.html', cors, ...limits },
          cors && isThorough ? useAll : answer,
        );
      },
    );

    it.each(frames.filter(([, { srcdoc }]) => srcdoc))(
      'the page gives at least a sentence and a link in %s',
      async (_, limits) => {
        await embedded({ file: 'index.html', cors, ...limits }, async (frame) => {
          await frame.getByText('cannot start here').waitFor();
          await frame.getByRole('link', { name: 'Open it by itself' }).waitFor();
        });
      },
    );
  });
});

/** Sees all of it, and answers, which outside a frame adds a history entry. */
async function answer(frame: FrameLocator) {
  await seeAll(frame);
  await frame.locator('#decide input[type=radio]').first().click();
}

/** Whatever else could add to the history of the wiki: a slider, views, a card, Share. */
async function useAll(frame: FrameLocator) {
  await answer(frame);
  await frame.locator('#cost input[type=range]').first().press('PageUp');
  const header = frame.getByRole('banner');
  await header.getByRole('link', { name: 'Evidence' }).click();
  await frame
    .getByRole('region', { name: 'What touches your scenario' })
    .getByRole('link')
    .first()
    .click();
  await frame.getByRole('article').waitFor();
  await header.getByRole('link', { name: 'Record' }).click();
  await frame.getByRole('heading', { name: 'Link', exact: true }).waitFor();
  await frame.getByRole('button', { name: 'Show the whole page' }).click();
  await header.getByRole('button', { name: 'Share' }).click();
  const share = frame.getByRole('dialog', { name: 'Share this scenario' });
  await share
    .getByText(/#\/1\//)
    .first()
    .waitFor();
  await share.getByRole('button', { name: 'Close' }).click();
  await frame.locator('#cost .recharts-surface').first().waitFor();
}
