import { expect, it } from 'vitest';
import { priceTables } from '../../src/data/prices/priceTables';
import type { IsoDate } from '../../src/model/quantity';
import { decodeScenario } from '../../src/share/scenarioCodec';
import { MOST_STEPS, PAUSE_MS } from '../../src/state/history';
import { createScenarioStore, type ScenarioActions } from '../../src/state/scenarioStore';
import { workOf } from '../../src/state/work';

const day: IsoDate = '2026-11-20';

/** A store with a clock of its own, which runs only when told to. */
function timedStore() {
  let nowMs = 0;
  const store = createScenarioStore(day, () => nowMs);
  const pass = (milliseconds: number) => {
    nowMs += milliseconds;
  };
  const months = () => store.getState().scenario.parameters.months;
  return { store, act: store.getState(), pass, months };
}

const steps: [string, (act: ScenarioActions) => void][] = [
  ['an answer', (act) => act.answer('gap', 'facts')],
  ['taking an answer back', (act) => act.clearAnswer('cite')],
  ['a number', (act) => act.setParameter('chunks', 4)],
  ['resetting a number', (act) => act.resetParameter('months')],
  ['a range', (act) => act.setRange('chunks', { low: 2, high: 4 })],
  ['a choice', (act) => act.choose('pattern', 'router')],
  ['a budget', (act) => act.setMoney('budgetOnce', 5_000)],
  ['a price', (act) => act.setPrice('baseModel.input', 1)],
  ['a weight', (act) => act.setWeight('facts.gap', 10)],
  ['a title', (act) => act.setText('title', 'Bot')],
  ['pinning', (act) => act.pinBaseline()],
  ['opening a situation', (act) => act.openSituation({ answers: { gap: 'both' } }, 'Other')],
  ['opening a link', (act) => act.openLink(decodeScenario('#/1/gap=both', priceTables))],
  ['a new start', (act) => act.startOwn()],
];

it.each(steps)('%s can be undone and done again', (_, step) => {
  const { store, act } = timedStore();
  act.answer('cite', 'must');
  act.setParameter('months', 6);
  const before = workOf(store.getState());
  step(act);
  const after = workOf(store.getState());
  expect(after).not.toEqual(before);
  act.undo();
  expect(workOf(store.getState())).toEqual(before);
  act.redo();
  expect(workOf(store.getState())).toEqual(after);
});

it('takes a drag of one slider back in one step', () => {
  const { act, pass, months } = timedStore();
  act.setParameter('months', 6);
  pass(PAUSE_MS);
  for (let value = 7; value <= 60; value++) {
    act.setParameter('months', value);
    pass(16);
  }
  act.undo();
  expect(months()).toBe(6);
  act.redo();
  expect(months()).toBe(60);
  act.undo();
  act.undo();
  expect(months()).toBeUndefined();
});

it('takes two drags of one slider back in two steps', () => {
  const { act, pass, months } = timedStore();
  act.setParameter('months', 6);
  pass(PAUSE_MS);
  act.setParameter('months', 12);
  act.undo();
  expect(months()).toBe(6);
});

it('takes sliders that were moved one after the other back one by one', () => {
  const { store, act } = timedStore();
  act.setParameter('months', 6);
  act.setParameter('chunks', 4);
  act.setParameter('months', 12);
  act.undo();
  expect(store.getState().scenario.parameters).toEqual({ months: 6, chunks: 4 });
  act.undo();
  expect(store.getState().scenario.parameters).toEqual({ months: 6 });
});

it('a change after undo goes on from there', () => {
  const { store, act, months } = timedStore();
  act.setParameter('months', 6);
  act.undo();
  act.setParameter('months', 12);
  expect(store.getState().history.future).toEqual([]);
  act.redo();
  expect(months()).toBe(12);
  act.undo();
  expect(months()).toBeUndefined();
});

it.each<[string, (act: ScenarioActions) => void]>([
  ['the same number', (act) => act.setParameter('months', 6)],
  ['the same range', (act) => act.setRange('chunks', { low: 2, high: 4 })],
  ['an empty field', (act) => act.setParameter('months', Number.NaN)],
  ['resetting what is not set', (act) => act.resetParameter('epochs')],
  ['confirming without an example', (act) => act.confirmExample()],
  ['unpinning nothing', (act) => act.unpinBaseline()],
  ['another view', (act) => act.setView('cost')],
])('%s is no step', (_, act) => {
  const { store, act: actions } = timedStore();
  actions.setRange('chunks', { low: 2, high: 4 });
  actions.setParameter('months', 6);
  const { past } = store.getState().history;
  act(actions);
  expect(store.getState().history.past).toBe(past);
});

it('has nothing to undo before the first change of one’s own', () => {
  const { store, act } = timedStore();
  act.openSituation({ answers: { gap: 'both' } }, 'Bot');
  const before = store.getState();
  act.undo();
  act.redo();
  expect(store.getState().scenario).toBe(before.scenario);
});

it('work that undo has brought back is no longer put aside', () => {
  const { store, act } = timedStore();
  act.answer('gap', 'both');
  act.startOwn();
  expect(store.getState().previous).toBeDefined();
  act.undo();
  expect(store.getState().previous).toBeUndefined();
});

it(`keeps ${MOST_STEPS} steps`, () => {
  const { store, act, pass, months } = timedStore();
  for (let i = 0; i < MOST_STEPS + 20; i++) {
    act.setParameter('months', (i % 2) + 1);
    pass(PAUSE_MS);
  }
  expect(store.getState().history.past).toHaveLength(MOST_STEPS);
  for (let i = 0; i < MOST_STEPS + 20; i++) act.undo();
  expect(months()).toBeDefined();
});

it('takes changes that belong together back in one step', () => {
  const { store, act } = timedStore();
  act.setParameter('chunks', 4);
  act.together(() => {
    act.setRange('months', { low: 30, high: 36 });
    act.setParameter('months', 33);
  });
  act.undo();
  expect(store.getState().scenario.parameters).toEqual({ chunks: 4 });
  expect(store.getState().scenario.ranges).toEqual({});
  act.redo();
  expect(store.getState().scenario.parameters).toEqual({ chunks: 4, months: 33 });
});

it('makes no step of changes together that change nothing', () => {
  const { store, act } = timedStore();
  act.setParameter('chunks', 4);
  const { history } = store.getState();
  act.together(() => act.setParameter('chunks', 4));
  expect(store.getState().history).toBe(history);
});
