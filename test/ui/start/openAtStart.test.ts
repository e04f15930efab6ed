import { expect, it } from 'vitest';
import { priceTables } from '../../../src/data/prices/priceTables';
import { situations } from '../../../src/data/situations/situations';
import { supportBot } from '../../../src/data/situations/supportBot';
import { blankScenario } from '../../../src/share/blankScenario';
import { decodeScenario, encodeScenario } from '../../../src/share/scenarioCodec';
import { createScenarioStore } from '../../../src/state/scenarioStore';
import { openAtStart } from '../../../src/ui/start/openAtStart';

function openedAt(hash: string, search = '', written = '') {
  const store = createScenarioStore('2026-11-20');
  const decode = (text: string) => decodeScenario(text, priceTables);
  openAtStart(store, { hash, search, written }, decode, supportBot);
  return store.getState();
}

it.each([
  ['nothing', '', ''],
  ['an empty fragment', '#/', ''],
  ['what a campaign adds to the address', '', '?utm_source=mail'],
])('opens the example where the address says %s', (_, hash, search) => {
  const { exampleName, scenario, problems } = openedAt(hash, search);
  expect(exampleName).toBe(supportBot.name);
  expect(scenario.answers).toEqual(supportBot.answers);
  expect(problems).toEqual([]);
});

it.each([
  ['the fragment', '#/1/gap=facts', ''],
  ['the query', '', '?s=/1/gap=facts'],
  ['the fragment before the query', '#/1/gap=facts', '?s=/1/gap=both'],
  ['the query where the fragment is none', '#top', '?s=/1/gap=facts'],
])('opens the link in %s', (_, hash, search) => {
  const { exampleName, scenario } = openedAt(hash, search);
  expect(exampleName).toBeUndefined();
  expect(scenario.answers).toEqual({ gap: 'facts' });
});

it.each([
  ['fragment', '#gibberish', ''],
  ['query', '', '?s=gibberish'],
])('says so where the %s holds no link that can be read', (_, hash, search) => {
  const { problems, scenario } = openedAt(hash, search);
  expect(problems.map(({ kind }) => kind)).toEqual(['notALink']);
  expect(scenario.answers).toEqual({});
});

it('opens the link that is written into the page, unless the address has one', () => {
  const written = '#/1/gap=both';
  expect(openedAt('', '', written).scenario.answers).toEqual({ gap: 'both' });
  expect(openedAt('#/1/gap=facts', '', written).scenario.answers).toEqual({ gap: 'facts' });
});

it.each(situations.map((each) => [each.name, each] as const))(
  'keeps “%s” an example over a reload',
  (name, { answers, parameters = {} }) => {
    const scenario = { ...blankScenario('2026-11-20'), answers, parameters };
    const { exampleName, origins } = openedAt(encodeScenario(scenario, { view: 'cost' }));
    expect(exampleName).toBe(name);
    expect(new Set(Object.values(origins))).toEqual(new Set(['example']));
  },
);

it('takes a link that differs from an example in one number for a link', () => {
  const { answers } = supportBot;
  const scenario = { ...blankScenario('2026-11-20'), answers, parameters: { months: 7 } };
  const { exampleName, origins } = openedAt(encodeScenario(scenario));
  expect(exampleName).toBeUndefined();
  expect(origins.months).toBe('link');
});
