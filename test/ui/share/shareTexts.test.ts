// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { priceTables } from '../../../src/data/prices/priceTables';
import { supportBot } from '../../../src/data/situations/supportBot';
import { blankScenario } from '../../../src/share/blankScenario';
import { decodeScenario } from '../../../src/share/scenarioCodec';
import { shareTexts } from '../../../src/ui/share/shareTexts';

const scenario = {
  ...blankScenario('2026-11-20'),
  answers: supportBot.answers,
  title: 'Bot "v2" <draft> [A|B]',
};
const texts = shareTexts({
  address: 'https://host.example/tool/?page=7',
  scenario,
  part: 'cost',
  verdict: 'Hybrid – unless *you* train nothing.',
});
const frame = () => {
  const html = new DOMParser().parseFromString(texts.iframe, 'text/html');
  return html.body.firstElementChild;
};

it.each(['link', 'signInLink'] as const)(
  '%s opens the same scenario and the chosen part',
  (form) => {
    const read = decodeScenario(texts[form], priceTables);
    expect(read).toEqual({ scenario, page: { view: 'cost' }, problems: [] });
  },
);

it('keeps the figures out of servers’ logs unless asked not to', () => {
  expect(new URL(texts.link).search).toBe('?page=7');
  expect(new URL(texts.signInLink).hash).toBe('');
});

it('frames the part without the page’s own chrome, named, lazy and locked down', () => {
  expect(frame()?.tagName).toBe('IFRAME');
  expect(frame()?.getAttribute('title')).toBe(scenario.title);
  expect(frame()?.getAttribute('sandbox')).toBe(
    'allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox',
  );
  expect(frame()?.getAttribute('loading')).toBe('lazy');
  expect(Number(frame()?.getAttribute('height'))).toBeGreaterThan(500);
  const read = decodeScenario(frame()?.getAttribute('src') ?? '', priceTables);
  expect(read).toEqual({ scenario, page: { view: 'cost', embed: true }, problems: [] });
});

it('writes one line of Markdown in which nothing of the texts counts as markup', () => {
  expect(texts.markdown).toBe(
    `[Bot "v2" \\<draft\\> \\[A\\|B\\]](${texts.link}): Hybrid – unless \\*you\\* train nothing.`,
  );
});

it('carries the pinned baseline', () => {
  const baseline = { ...scenario, answers: { ...scenario.answers, cite: 'must' as const } };
  const { link } = shareTexts({
    address: 'https://host.example/',
    scenario,
    baseline,
    part: 'page',
    verdict: 'Hybrid.',
  });
  expect(decodeScenario(link, priceTables)).toMatchObject({ scenario, baseline });
});
