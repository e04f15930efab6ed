import { expect, it } from 'vitest';
import { priceTables } from '../../src/data/prices/priceTables';
import type { IsoDate } from '../../src/model/quantity';
import { decodeScenario } from '../../src/share/scenarioCodec';
import { createScenarioStore } from '../../src/state/scenarioStore';
import { syncHash } from '../../src/state/syncHash';
import { fakeAddressBar } from './fakeAddressBar';

const day: IsoDate = '2026-11-20';
const decode = (text: string) => decodeScenario(text, priceTables);
const hash = (said: string) => `#/1/prices=${day}/${said}`;

/** A page as it starts: an example on screen, or the link of its address. */
function openPage(start = '', options: { isTopLevel?: boolean } = {}) {
  const bar = fakeAddressBar(start, options);
  const store = createScenarioStore(day);
  if (start === '') store.getState().openSituation({ answers: { gap: 'both' } }, 'Bot');
  else store.getState().openLink(decode(bar.href));
  const stop = syncHash(store, bar, decode);
  return { bar, store, stop, act: store.getState() };
}

it('writes nothing before something changes', () => {
  const { bar, act } = openPage();
  act.dismissProblems();
  act.confirmExample();
  bar.pass(60_000);
  expect(bar.writes).toBe(0);
  expect(bar.href).toBe('https://wiki.example/page');
});

it('keeps the text of the link that was opened until something changes', () => {
  const mangled = '#/1/gap=both/colour=red).';
  const { bar, act } = openPage(mangled);
  bar.pass(1_000);
  expect(bar.hashes).toEqual([mangled]);
  act.setParameter('months', 6);
  bar.pass(1_000);
  expect(bar.hashes).toEqual([hash('gap=both/months=6')]);
});

it('follows a slider once it rests, in the same history entry', () => {
  const { bar, act } = openPage();
  for (let months = 1; months <= 60; months += 1) {
    act.setParameter('months', months);
    bar.pass(100);
  }
  expect(bar.writes).toBe(0);
  bar.pass(200);
  expect(bar.writes).toBe(1);
  expect(bar.hashes).toEqual([hash('gap=both/months=60')]);
});

it.each<[string, (act: ReturnType<typeof openPage>['act']) => void]>([
  ['moving the slider of a question', (act) => act.setParameter('queries', 7_000)],
  ['taking an answer back', (act) => act.clearAnswer('gap')],
  ['choosing', (act) => act.choose('pattern', 'router')],
  ['another theme', (act) => act.setTheme('dark')],
  ['opening a situation', (act) => act.openSituation({ answers: { gap: 'facts' } }, 'Other')],
])('%s adds no history entry', (_, change) => {
  const { bar, act } = openPage();
  change(act);
  bar.pass(1_000);
  expect(bar.writes).toBe(1);
  expect(bar.hashes).toHaveLength(1);
});

it('adds one history entry for going to a view, so that Back leads back, and none for its cards', () => {
  const { bar, store, act } = openPage();
  act.openCard('CX-07');
  act.openCard('E10');
  bar.pass(1_000);
  expect(bar.hashes).toEqual(['', hash('gap=both/view=evidence/card=E10')]);
  bar.back();
  expect(store.getState().view).toBeUndefined();
  bar.forward();
  expect(store.getState()).toMatchObject({ view: 'evidence', card: 'E10' });
});

it('adds one history entry for each question, so that Back goes to the one before', () => {
  const { bar, store, act } = openPage();
  act.answer('change', 'weekly');
  act.answer('cite', 'must');
  act.answer('cite', 'nice'); // the arrow keys of the radio buttons
  bar.pass(1_000);
  const entries = ['', hash('gap=both/change=weekly'), hash('gap=both/change=weekly/cite=nice')];
  expect(bar.hashes).toEqual(entries);

  bar.back();
  expect(store.getState().scenario.answers).toEqual({ gap: 'both', change: 'weekly' });
  expect(store.getState().origins).toEqual({ gap: 'example', change: 'user' });
  bar.back();
  expect(store.getState().scenario.answers).toEqual({ gap: 'both' });
  expect(store.getState()).toMatchObject({ exampleName: 'Bot', previous: undefined });
  bar.forward();
  bar.forward();
  expect(store.getState().scenario.answers).toEqual({
    gap: 'both',
    change: 'weekly',
    cite: 'nice',
  });
  expect(store.getState().origins).toEqual({ gap: 'example', change: 'user', cite: 'user' });
  bar.pass(1_000);
  expect(bar.hashes).toEqual(entries);
});

// What takes the place of own work is a step itself, so that Back leads to that work.
it.each<[string, (act: ReturnType<typeof openPage>['act']) => void, number]>([
  ['a link', (act) => act.openLink(decode('#/1/cite=must')), 4],
  ['a new start', (act) => act.startOwn(), 4],
  ['taking the answer back', (act) => act.clearAnswer('gap'), 3],
])('after %s the same question is a new step', (_, change, entries) => {
  const { bar, act } = openPage();
  act.answer('gap', 'facts');
  change(act);
  act.answer('gap', 'facts');
  expect(bar.hashes).toHaveLength(entries);
});

it('giving the answer that was there already is no step', () => {
  const { bar, act } = openPage('#/1/prices=2026-11-20/gap=both');
  act.answer('gap', 'both');
  bar.pass(1_000);
  expect(bar.writes).toBe(0);
});

it('answering anew after going back makes a new way forward', () => {
  const { bar, act } = openPage();
  act.answer('change', 'weekly');
  act.answer('cite', 'must');
  bar.back();
  act.answer('cite', 'no');
  expect(bar.hashes).toEqual([
    '',
    hash('gap=both/change=weekly'),
    hash('gap=both/change=weekly/cite=no'),
  ]);
});

it('keeps what a slider did before the answer in the entry before', () => {
  const { bar, store, act } = openPage();
  act.setParameter('months', 6);
  act.answer('change', 'weekly');
  expect(bar.hashes).toEqual([hash('gap=both/months=6'), hash('gap=both/change=weekly/months=6')]);
  bar.back();
  expect(store.getState().scenario.parameters).toEqual({ months: 6 });
  expect(store.getState().origins).toEqual({ gap: 'example', months: 'user' });
});

it('says what the baseline was, and brings it back with its entry', () => {
  const { bar, store, act } = openPage();
  act.pinBaseline();
  act.setParameter('months', 6);
  bar.pass(1_000);
  expect(bar.hashes).toEqual([hash('gap=both/months=6/was.months=')]);
  act.answer('cite', 'must');
  act.unpinBaseline();
  bar.back();
  expect(store.getState().baseline?.parameters).toEqual({});
});

it('undoing writes no new entry, and Back still goes one answer back', () => {
  const { bar, store, act } = openPage();
  act.answer('change', 'weekly');
  act.answer('cite', 'must');
  act.undo();
  bar.pass(1_000);
  expect(bar.hashes).toEqual(['', hash('gap=both/change=weekly'), hash('gap=both/change=weekly')]);
  bar.back();
  expect(store.getState().scenario.answers).toEqual({ gap: 'both', change: 'weekly' });
});

it('adds no history entry in a frame', () => {
  const { bar, act } = openPage('', { isTopLevel: false });
  act.answer('change', 'weekly');
  act.answer('cite', 'must');
  bar.pass(1_000);
  expect(bar.hashes).toEqual([hash('gap=both/change=weekly/cite=must')]);
});

it('opens a link that is entered into the address bar, and keeps one’s own work', () => {
  const { bar, store, act } = openPage();
  act.setParameter('months', 6);
  bar.pass(1_000);
  const own = store.getState().scenario;
  bar.enter('#/1/gap=facts/colour=red');
  expect(store.getState()).toMatchObject({
    scenario: { answers: { gap: 'facts' }, parameters: {} },
    origins: { gap: 'link' },
    problems: [{ kind: 'unknownKey', key: 'colour' }],
    previous: { scenario: own },
  });
  bar.pass(1_000);
  expect(bar.hashes).toEqual([hash('gap=both/months=6'), '#/1/gap=facts/colour=red']);
});

it.each(['#main', '#', '#/'])('leaves everything as it is at the address %s', (anchor) => {
  const { bar, store, act } = openPage();
  act.setParameter('months', 6);
  bar.pass(1_000);
  const before = store.getState();
  bar.enter(anchor);
  expect(store.getState()).toBe(before);
});

it('does not bring back the first page for an address that it no longer has', () => {
  const { bar, store, act } = openPage();
  act.setParameter('months', 6);
  bar.pass(1_000);
  bar.enter('#');
  expect(store.getState().scenario.parameters).toEqual({ months: 6 });
});

it.each(['drops', 'throws'] as const)('writes later what the browser %s', (fault) => {
  const { bar, store, act } = openPage();
  bar.fault = fault;
  expect(() => act.setParameter('months', 6)).not.toThrow();
  bar.pass(10_000);
  expect(store.getState().scenario.parameters).toEqual({ months: 6 });
  expect(bar.hashes).toEqual(['']);
  bar.fault = 'none';
  bar.pass(1_500); // 12 s after the change it has to be there, and clocks in browsers are late
  expect(bar.hashes).toEqual([hash('gap=both/months=6')]);
});

it.each(['drops', 'throws'] as const)(
  'adds the entry of an answer that the browser %s',
  (fault) => {
    const { bar, store, act } = openPage();
    bar.fault = fault;
    act.answer('change', 'weekly');
    bar.pass(600);
    bar.fault = 'none';
    bar.pass(12_000);
    expect(bar.hashes).toEqual(['', hash('gap=both/change=weekly')]);
    bar.back();
    expect(store.getState().scenario.answers).toEqual({ gap: 'both' });
  },
);

it('adds no entry for an answer that was left behind', () => {
  const { bar, act } = openPage();
  bar.fault = 'drops';
  act.answer('change', 'weekly');
  bar.enter('#/1/gap=facts');
  bar.fault = 'none';
  act.setParameter('months', 6);
  bar.pass(1_000);
  expect(bar.hashes).toEqual(['', hash('gap=facts/months=6')]);
});

it('gives up after 12 s, until the next change', () => {
  const { bar, act } = openPage();
  bar.fault = 'throws';
  act.setParameter('months', 6);
  bar.pass(60_000);
  expect(bar.writes).toBe(8);
  bar.fault = 'none';
  act.setParameter('months', 7);
  bar.pass(300);
  expect(bar.hashes).toEqual([hash('gap=both/months=7')]);
});

it('writes the latest state when it tries again', () => {
  const { bar, act } = openPage();
  bar.fault = 'drops';
  act.setParameter('months', 6);
  bar.pass(400);
  act.setParameter('months', 7);
  bar.fault = 'none';
  bar.pass(300);
  expect(bar.hashes).toEqual([hash('gap=both/months=7')]);
});

it('takes the older link out of the query, and leaves the rest of it', () => {
  const { bar, act } = openPage(`?a=1&s=/1/gap=both&b=2`);
  act.setParameter('months', 6);
  bar.pass(1_000);
  expect(bar.href).toBe(`https://wiki.example/page?a=1&b=2${hash('gap=both/months=6')}`);
});

it('goes back to the link of a query also after the page was loaded anew', () => {
  const { bar, stop, act } = openPage('?s=/1/gap=both');
  act.answer('cite', 'must');
  stop();
  const store = createScenarioStore(day);
  store.getState().openLink(decode(bar.href));
  syncHash(store, bar, decode);
  expect(store.getState().scenario.answers).toEqual({ gap: 'both', cite: 'must' });
  bar.back();
  expect(store.getState().scenario.answers).toEqual({ gap: 'both' });
});

it('stops when it is told to', () => {
  const { bar, store, stop, act } = openPage();
  act.setParameter('months', 6);
  stop();
  bar.pass(60_000);
  bar.enter('#/1/gap=facts');
  act.answer('cite', 'must');
  expect(bar.writes).toBe(0);
  expect(store.getState().scenario.answers).toEqual({ gap: 'both', cite: 'must' });
});

it('leads back to one’s last own answer after an example has taken its place', () => {
  const { bar, store, act } = openPage();
  act.startOwn();
  act.answer('gap', 'facts');
  act.answer('change', 'weekly');
  bar.pass(1_000);
  act.openSituation({ answers: { gap: 'behaviour' } }, 'Other');
  bar.pass(1_000);
  bar.back();
  expect(store.getState().scenario.answers).toEqual({ gap: 'facts', change: 'weekly' });
});

it('writes what was answered between the first view and its own beginning', () => {
  const bar = fakeAddressBar('');
  const store = createScenarioStore(day);
  store.getState().openSituation({ answers: { gap: 'both' } }, 'Bot');
  const opened = store.getState();
  opened.answer('change', 'weekly');
  syncHash(store, bar, decode, priceTables, opened);
  bar.pass(1_000);
  expect(bar.hashes).toEqual(['', hash('gap=both/change=weekly')]);
  bar.back();
  expect(store.getState().scenario.answers).toEqual({ gap: 'both' });
});
