import { expect, it } from 'vitest';
import { priceTables } from '../../src/data/prices/priceTables';
import type { IsoDate } from '../../src/model/quantity';
import { blankScenario } from '../../src/share/blankScenario';
import { decodeScenario } from '../../src/share/scenarioCodec';
import {
  createScenarioStore,
  type ScenarioActions,
  type ScenarioState,
} from '../../src/state/scenarioStore';

const day: IsoDate = '2026-11-20';
const link = (text: string) => decodeScenario(`#/1/prices=${day}/${text}`, priceTables);

/** A store that has something everywhere, so that an action that forgets the rest is caught. */
function busyStore() {
  const store = createScenarioStore(day);
  store
    .getState()
    .openLink(
      link('gap=both/months=12/chunks=4..8/pattern=router/title=Bot/facts.gap=20/was.months=24'),
    );
  store.getState().setPrice('baseModel.input', 3);
  store.getState().setTheme('dark');
  return store;
}

/** Without actions, and without the history, which has a test of its own. */
function dataOf({ history: _, ...state }: ScenarioState & Partial<ScenarioActions>) {
  return Object.fromEntries(
    Object.entries(state).filter(([, value]) => typeof value !== 'function'),
  );
}

type Expected = {
  readonly scenario?: object;
  readonly origins?: object;
  readonly state?: Partial<ScenarioState>;
};
const rows: [string, (actions: ScenarioActions) => void, Expected][] = [
  [
    'answer',
    (act) => act.answer('change', 'weekly'),
    {
      scenario: { answers: { gap: 'both', change: 'weekly' } },
      origins: { change: 'user' },
      state: { lastAnswered: 'change' },
    },
  ],
  [
    'answer again',
    (act) => act.answer('gap', 'unsure'),
    {
      scenario: { answers: { gap: 'unsure' } },
      origins: { gap: 'user' },
      state: { lastAnswered: 'gap' },
    },
  ],
  [
    'answer with a number over the range',
    (act) => act.answer('queries', 1e12),
    {
      scenario: { answers: { gap: 'both', queries: 50_000_000 } },
      origins: { queries: 'user' },
      state: { lastAnswered: 'queries' },
    },
  ],
  [
    'clearAnswer',
    (act) => act.clearAnswer('gap'),
    { scenario: { answers: {} }, origins: { gap: undefined } },
  ],
  [
    'setParameter',
    (act) => act.setParameter('chunks', 7.6),
    { scenario: { parameters: { months: 12, chunks: 8 } }, origins: { chunks: 'user' } },
  ],
  [
    'setParameter of an answer',
    (act) => act.setParameter('queries', 70_000),
    { scenario: { answers: { gap: 'both', queries: 70_000 } }, origins: { queries: 'user' } },
  ],
  [
    'setParameter over what another leaves',
    (act) => act.setParameter('baseShare', 0.8),
    { scenario: { parameters: { months: 12, baseShare: 0.5 } }, origins: { baseShare: 'user' } },
  ],
  ['setParameter from an empty field', (act) => act.setParameter('months', Number.NaN), {}],
  [
    'resetParameter',
    (act) => act.resetParameter('months'),
    { scenario: { parameters: {} }, origins: { months: undefined } },
  ],
  [
    'setRange',
    (act) => act.setRange('queries', { low: 2_000.4, high: 1e12 }),
    {
      scenario: {
        ranges: { chunks: { low: 4, high: 8 }, queries: { low: 2_000, high: 50_000_000 } },
      },
      origins: { 'range.queries': 'user' },
    },
  ],
  ['setRange upside down', (act) => act.setRange('months', { low: 12, high: 6 }), {}],
  [
    'setRange from an empty field',
    (act) => act.setRange('months', { low: Number.NaN, high: 6 }),
    {},
  ],
  [
    'setRange back',
    (act) => act.setRange('chunks', undefined),
    { scenario: { ranges: {} }, origins: { 'range.chunks': undefined } },
  ],
  [
    'choose',
    (act) => act.choose('start', '2027-02'),
    { scenario: { choices: { pattern: 'router', start: '2027-02' } }, origins: { start: 'user' } },
  ],
  [
    'choose no',
    (act) => act.choose('factsInPrompt', false),
    {
      scenario: { choices: { pattern: 'router', factsInPrompt: false } },
      origins: { factsInPrompt: 'user' },
    },
  ],
  [
    'choose the default again',
    (act) => act.choose('pattern', undefined),
    { scenario: { choices: {} }, origins: { pattern: undefined } },
  ],
  [
    'choose the model that is chosen already',
    (act) => act.choose('baseModel', 'gpt-6.1-terra'),
    {
      scenario: { choices: { pattern: 'router', baseModel: 'gpt-6.1-terra' } },
      origins: { baseModel: 'user' },
    },
  ],
  [
    'choose another model, which has prices of its own',
    (act) => act.choose('baseModel', 'claude-haiku-5-5'),
    {
      scenario: {
        choices: { pattern: 'router', baseModel: 'claude-haiku-5-5' },
        priceOverrides: {},
      },
      origins: { baseModel: 'user', 'baseModel.input': undefined },
    },
  ],
  [
    'choose a model of one’s own, which takes one’s own prices over',
    (act) => act.choose('baseModel', 'own'),
    {
      scenario: { choices: { pattern: 'router', baseModel: 'own' } },
      origins: { baseModel: 'user' },
    },
  ],
  [
    'setMoney',
    (act) => act.setMoney('budgetOnce', -5),
    { scenario: { money: { budgetOnce: 0 } }, origins: { budgetOnce: 'user' } },
  ],
  [
    'setMoney of a currency',
    (act) => act.setMoney('currency', 'eur'),
    { scenario: { money: { currency: 'EUR' } }, origins: { currency: 'user' } },
  ],
  ['setMoney of what is no currency', (act) => act.setMoney('currency', 'euros'), {}],
  ['setMoney from an empty field', (act) => act.setMoney('rate', Number.NaN), {}],
  [
    'setMoney back',
    (act) => act.setMoney('rate', undefined),
    { scenario: { money: {} }, origins: { rate: undefined } },
  ],
  [
    'setPrice',
    (act) => act.setPrice('tunedModel.output', 0),
    {
      scenario: { priceOverrides: { 'baseModel.input': 3, 'tunedModel.output': 0 } },
      origins: { 'tunedModel.output': 'user' },
    },
  ],
  ['setPrice from an empty field', (act) => act.setPrice('tunedModel.output', Number.NaN), {}],
  [
    'resetPrice',
    (act) => act.resetPrice('baseModel.input'),
    { scenario: { priceOverrides: {} }, origins: { 'baseModel.input': undefined } },
  ],
  [
    'setWeight',
    (act) => act.setWeight('behaviour.border', 120),
    {
      scenario: { weights: { 'facts.gap': 20, 'behaviour.border': 100 } },
      origins: { 'behaviour.border': 'user' },
    },
  ],
  [
    'resetWeights',
    (act) => act.resetWeights(),
    { scenario: { weights: {} }, origins: { 'facts.gap': undefined } },
  ],
  [
    'setText',
    (act) => act.setText('title', `${'x'.repeat(119)}😀`),
    { scenario: { title: 'x'.repeat(119) }, origins: { title: 'user' } },
  ],
  [
    'setText of the owner, the day and the notes',
    (act) => {
      act.setText('owner', 'x'.repeat(81));
      act.setText('date', '2026-11-20');
      act.setText('date', '2026-11-31');
      act.setText('notes', 'x'.repeat(301));
    },
    {
      scenario: { owner: 'x'.repeat(80), date: '2026-11-20', notes: 'x'.repeat(300) },
      origins: { owner: 'user', date: 'user', notes: 'user' },
    },
  ],
  ['unpinBaseline', (act) => act.unpinBaseline(), { state: { baseline: undefined } }],
  ['setView', (act) => act.setView('cost'), { state: { view: 'cost' } }],
  [
    'openCard',
    (act) => act.openCard('CX-07'),
    { state: { view: 'evidence', card: 'CX-07', leftView: { view: undefined } } },
  ],
  ['setTheme', (act) => act.setTheme('light'), { state: { theme: 'light' } }],
  ['confirmExample without an example', (act) => act.confirmExample(), {}],
  ['restorePrevious without any', (act) => act.restorePrevious(), {}],
];

it.each(rows)('%s changes what it names and nothing else', (_, act, expected) => {
  const store = busyStore();
  const before = dataOf(store.getState());
  const { scenario, origins } = store.getState();
  act(store.getState());
  const kept = Object.entries({ ...origins, ...expected.origins }).filter(
    ([, origin]) => origin !== undefined,
  );
  expect(dataOf(store.getState())).toEqual({
    ...before,
    scenario: { ...scenario, ...expected.scenario },
    origins: Object.fromEntries(kept),
    ...expected.state,
  });
});

it('pinBaseline keeps the scenario as it is now, whatever it becomes', () => {
  const store = busyStore();
  const { scenario } = store.getState();
  store.getState().pinBaseline();
  store.getState().setParameter('months', 36);
  expect(store.getState().baseline).toEqual(scenario);
  store.getState().startOwn();
  expect(store.getState().baseline).toBeUndefined();
  store.getState().restorePrevious();
  expect(store.getState().baseline).toEqual(scenario);
});

it('an empty title is none', () => {
  const store = busyStore();
  store.getState().setText('title', '');
  expect(store.getState().scenario).not.toHaveProperty('title');
  expect(store.getState().origins).not.toHaveProperty('title');
});

it('begins with nothing said, at the newest prices', () => {
  expect(dataOf(createScenarioStore(day).getState())).toEqual({
    scenario: blankScenario(day),
    origins: {},
    exampleName: undefined,
    baseline: undefined,
    view: undefined,
    card: undefined,
    leftView: undefined,
    theme: undefined,
    embed: false,
    problems: [],
    previous: undefined,
    lastAnswered: undefined,
  });
});

it('keeps an example’s values as its own until each is set or confirmed', () => {
  const store = createScenarioStore(day);
  const act = store.getState();
  act.openSituation({ answers: { gap: 'both', queries: 9_000 }, parameters: { months: 6 } }, 'Bot');
  expect(store.getState().origins).toEqual({
    gap: 'example',
    queries: 'example',
    months: 'example',
  });
  act.answer('gap', 'facts');
  expect(store.getState()).toMatchObject({
    exampleName: 'Bot',
    origins: { gap: 'user', queries: 'example', months: 'example' },
  });
  act.confirmExample('queries');
  expect(store.getState()).toMatchObject({
    exampleName: 'Bot',
    origins: { gap: 'user', queries: 'user', months: 'example' },
  });
  act.confirmExample();
  expect(store.getState()).toMatchObject({
    exampleName: undefined,
    origins: { gap: 'user', queries: 'user', months: 'user' },
  });
});

it('is no example any more once the last of its values is reset', () => {
  const store = createScenarioStore(day);
  store.getState().openSituation({ parameters: { months: 6 } }, 'Bot');
  store.getState().resetParameter('months');
  expect(store.getState()).toMatchObject({ exampleName: undefined, origins: {} });
});

it('starts one’s own project with nothing of an example', () => {
  const store = createScenarioStore(day);
  store.getState().openSituation({ title: 'Bot', answers: { gap: 'both' } }, 'Bot');
  store.getState().startOwn();
  expect(store.getState()).toMatchObject({ origins: {}, exampleName: undefined });
  expect(store.getState().scenario).toEqual(blankScenario(day));
  expect(store.getState().previous).toBeUndefined(); // an untouched example is no loss
});

it('opens a link with its values, its view and its problems', () => {
  const store = busyStore();
  const decoded = link('months=6/colour=red/view=cost/embed=1');
  store.getState().openLink(decoded);
  expect(store.getState()).toMatchObject({
    scenario: { ...blankScenario(day), parameters: { months: 6 } },
    origins: { months: 'link' },
    view: 'cost',
    embed: true,
    theme: 'dark', // the link says none
    problems: [{ kind: 'unknownKey', key: 'colour' }],
  });
  store.getState().dismissProblems();
  expect(store.getState().problems).toEqual([]);
});

it.each<[string, (act: ScenarioActions) => void]>([
  ['a link', (act) => act.openLink(link('months=6'))],
  ['a situation', (act) => act.openSituation({ answers: { gap: 'facts' } }, 'Bot')],
  ['a new start', (act) => act.startOwn()],
])('%s puts one’s own work aside, and it can be brought back', (_, open) => {
  const store = busyStore();
  const { scenario, origins, baseline } = store.getState();
  open(store.getState());
  const opened = store.getState().scenario;
  expect(store.getState().previous).toEqual({ scenario, origins, baseline });
  store.getState().restorePrevious();
  expect(store.getState()).toMatchObject({ scenario, origins, baseline });
  // What was opened is put aside in turn, unless nothing of it would be missed.
  const wasLink = opened.parameters.months === 6;
  expect(store.getState().previous?.scenario).toEqual(wasLink ? opened : undefined);
});

it('an untouched example does not take the place of the work put aside', () => {
  const store = busyStore();
  const { scenario } = store.getState();
  store.getState().openSituation({ answers: { gap: 'facts' } }, 'One');
  store.getState().openSituation({ answers: { gap: 'nothing' } }, 'Two');
  expect(store.getState().previous?.scenario).toEqual(scenario);
});

it('every store is one of its own', () => {
  const [one, other] = [createScenarioStore(day), createScenarioStore(day)];
  one.getState().answer('gap', 'facts');
  expect(other.getState().scenario.answers).toEqual({});
});
