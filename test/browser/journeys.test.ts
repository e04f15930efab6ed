import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { approachIds, approachSpecs } from '../../src/model/approaches';
import { formatUsd } from '../../src/ui/kit/format';
import { explained } from '../support/explained';
import { withPage } from './support';

const verdict = (page: Page) => page.getByRole('region', { name: 'Verdict' });
const verdictLine = (page: Page) => verdict(page).getByRole('heading', { level: 2 }).innerText();
const addressOf = (page: Page) => decodeURIComponent(new URL(page.url()).hash);

/** One way through the questions, by what each asks. */
const chosen: readonly (readonly [question: RegExp, answer: RegExp | string])[] = [
  [/what does a good model still get wrong/, /^Both of these/],
  [/How often do the facts/, /^About every week/],
  [/How much reference material/, /^Up to 10,000 pages/],
  [/show where it comes from/, /^It would be good/],
  [/different people see different things/, /^No/],
  [/How strict are tone and format/, /^People read it/],
  [/What does it mainly do/, /^Hold a conversation/],
  [/good, checked examples/, '2k'],
  [/How soon must an answer begin/, /^In a second or two/],
  [/How many queries a month/, '50k'],
  [/When must the first version/, /^In months/],
  [/Can you train a model/, /^Through a provider/],
  [/What does a wrong answer cost/, /^Annoyance/],
  [/set of 20 or more questions/, /^Yes/],
];

/** Answers the question that is open; false when none is. */
async function answerNext(page: Page): Promise<boolean> {
  const decide = page.getByRole('region', { name: 'Decide' });
  const proceed = decide.getByRole('button', { name: 'Continue', exact: true });
  if (!(await proceed.isVisible())) return false;
  const asked = await decide.getByRole('heading', { level: 3 }).first().innerText();
  const answer = chosen.find(([question]) => question.test(asked))?.[1];
  if (answer === undefined) throw new Error(`No answer is planned for “${asked}”`);
  if (typeof answer === 'string') await decide.getByRole('textbox').first().fill(answer);
  else await decide.getByRole('radio', { name: answer }).check();
  await proceed.click();
  return true;
}

it('leads from no answer to a settled result, and Back to the question before', async () => {
  await withPage({ viewport: { width: 1280, height: 800 } }, async (page) => {
    await page.getByRole('button', { name: 'Answer for my project' }).click();
    expect(await verdictLine(page)).toMatch(/^Still open/);
    const asked: string[] = [];
    const question = () =>
      page.getByRole('region', { name: 'Decide' }).getByRole('heading', { level: 3 }).first();
    for (let i = 0; i < chosen.length; i++) {
      asked.push(await question().innerText());
      if (!(await answerNext(page))) break;
    }
    const answered = asked.length - 1;
    expect(answered).toBeGreaterThan(2);
    expect(answered).toBeLessThanOrEqual(chosen.length);
    const [document] = explained([page.url()]).documents;
    expect(document.recommendation.settled).toBe(true);
    expect(await verdictLine(page)).toMatch(
      new RegExp(`^${approachSpecs[document.recommendation.outcome as 'rag'].name}`),
    );

    await page.goBack();
    await expect.poll(() => question().innerText()).toBe(asked[answered - 1]);
    expect(explained([page.url()]).documents[0].recommendation.settled).toBe(false);
  });
});

describe('says what the headless command says', () => {
  const links = [
    '#/1/prices=2026-11-20/gap=both/change=weekly/material=large/cite=nice/format=strict/task=converse/examples=2000/speed=interactive/queries=50000/release=months/training=api',
    '#/1/prices=2026-11-20/gap=facts/change=quarterly/material=small/cite=no/examples=0/queries=3000/months=36',
    '#/1/prices=2026-11-20/gap=behaviour/change=never/material=none/cite=no/format=some/task=sort/examples=5000/speed=interactive/queries=2000000/training=self/tunedModel=fireworks_dedicated-h100',
  ];
  const { documents } = explained(links);

  it.each(links.map((link, i) => [link, i] as const))('%s', async (link, i) => {
    const { recommendation, costs } = documents[i];
    await withPage({ link, viewport: { width: 1280, height: 800 } }, async (page) => {
      const name = approachSpecs[recommendation.outcome as 'rag'].name;
      expect(await verdictLine(page)).toContain(name);
      await page.getByRole('checkbox', { name: 'Show all approaches' }).waitFor();
      const table = page.getByRole('table', { name: /^What each approach costs/ });
      for (const id of approachIds) {
        const cells = await table
          .getByRole('row', { name: new RegExp(`^${approachSpecs[id].name} `) })
          .getByRole('cell')
          .allInnerTexts();
        const { perQuery, once, monthlyFixed, horizonTotal } = costs[id];
        expect(cells.slice(0, 4)).toEqual(
          [perQuery, once, monthlyFixed, horizonTotal].map((usd) => formatUsd(usd)),
        );
      }
      const recommended = page.getByRole('radio', { name: /\(recommended\)/ });
      expect(await recommended.isChecked()).toBe(true);
      expect(await page.getByText(`${name} (recommended)`).count()).toBeGreaterThan(0);
    });
  });
});

it('moves verdict, strip, chart and address with a slider', async () => {
  await withPage({ viewport: { width: 1280, height: 800 } }, async (page) => {
    const slider = page.getByRole('slider', { name: 'Queries a month' });
    const before = await verdict(page).innerText();
    await slider.focus();
    await page.keyboard.press('PageUp');
    const typed = page.getByRole('textbox', { name: /^Queries a month/ }).first();
    expect(await typed.inputValue()).not.toBe('50,000');
    expect(await verdict(page).innerText()).not.toBe(before);
    const queries = Number((await typed.inputValue()).replaceAll(',', ''));
    await expect.poll(() => addressOf(page)).toContain('queries=');
    const [document] = explained([page.url()]).documents;
    expect(document.parameters.queries).toBeCloseTo(queries, -4);
    expect(await verdict(page).innerText()).toContain(
      formatUsd(document.costs.hybrid.horizonTotal),
    );
  });
});

it('opens a shared link in a clean profile with the same verdict', async () => {
  const shared = { link: '', said: '' };
  await withPage({ viewport: { width: 1280, height: 800 } }, async (page) => {
    await page.getByRole('region', { name: 'Decide' }).getByRole('radio', { name: /^No/ }).check();
    await page.getByRole('button', { name: 'Continue', exact: true }).click();
    await expect.poll(() => addressOf(page)).toContain('training=none');
    shared.said = await verdictLine(page);
    await page.getByRole('banner').getByRole('button', { name: 'Share' }).click();
    const field = page
      .getByRole('dialog')
      .getByText(/#\/1\/prices=/)
      .first();
    shared.link = (await field.innerText()).slice((await field.innerText()).indexOf('#'));
  });
  expect(shared.said).toMatch(/^RAG/);
  await withPage({ link: shared.link, viewport: { width: 480, height: 600 } }, async (page) => {
    expect(await verdictLine(page)).toBe(shared.said);
  });
});

it('opens a broken link with what could be read, and says what could not', async () => {
  const link = '#/1/gap=both/queries=lots/colour=red/baseModel=gpt-99/cite=must';
  await withPage({ link }, async (page) => {
    for (const said of ['lots', 'colour', 'gpt-99', 'gpt-6.1-terra'])
      await page.getByText(said).first().waitFor();
    expect(explained([page.url()]).documents[0].answers).toEqual({ gap: 'both', cite: 'must' });
  });
});

it('shows one section alone inside another page, without its own frame', async () => {
  const link = '#/1/gap=facts/material=large/view=cost/embed=1/theme=dark';
  await withPage({ link, viewport: { width: 480, height: 600 } }, async (page) => {
    await page.getByRole('slider', { name: 'Queries a month' }).waitFor();
    expect(await page.getByRole('region', { name: 'Decide' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Answer for my project' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: /full page/i }).count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      480,
    );
  });
});

it.each([320, 480, 1280])('needs no sideways scrolling at %i px', async (width) => {
  await withPage({ viewport: { width, height: 640 } }, async (page) => {
    await page.getByRole('checkbox', { name: 'Show all approaches' }).waitFor();
    await page.getByRole('heading', { name: 'Architecture', exact: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  });
});
