import { expect, it } from 'vitest';
import { priceTables } from '../../src/data/prices/priceTables';
import { type ParameterId, parameterIds, parameterSpec } from '../../src/model/parameters';
import { newestPrices, type PriceTables } from '../../src/model/prices';
import type { Scenario } from '../../src/model/scenario';
import { blankScenario } from '../../src/share/blankScenario';
import { linkLosses, namesLeftBehind } from '../../src/share/linkLosses';
import { ownPrices } from '../../src/share/ownPrices';
import { decodeScenario, encodeScenario } from '../../src/share/scenarioCodec';

const blank = blankScenario('2026-11-20');
const all = <Value>(value: (id: ParameterId) => Value) =>
  Object.fromEntries(parameterIds.map((id) => [id, value(id)]));

it('names nothing where the link says it all', () => {
  const scenario = { ...blank, title: 'Bot', notes: 'Short.', parameters: { months: 36 } };
  expect(linkLosses({ scenario, baseline: blank, page: {} })).toEqual([]);
});

const file = {
  asOf: '2026-12-01',
  chat: [
    { id: 'gpt-6.1-terra', input: 1 / 3, cachedInput: 1 / 7, cacheWrite: 2 / 3, output: 7 / 3 },
    { id: 'house-chat', input: 0.1, output: 0.2 },
  ],
};
const { tables } = ownPrices('prices.json', JSON.stringify(file), priceTables);
const house = blankScenario(newestPrices(tables));

it('counts what prices of an organisation add to the link', () => {
  const withNotes = (length: number) => ({
    ...house,
    title: '中'.repeat(80),
    owner: '中'.repeat(40),
    notes: '中'.repeat(length),
  });
  const fits = (of: PriceTables) => (length: number) =>
    linkLosses({ scenario: withNotes(length), page: {} }, of).length === 0;
  const lengths = Array.from({ length: 300 }, (_, i) => i);
  const longest = lengths.filter(fits(tables)).length;
  expect(longest).toBeLessThan(lengths.filter(fits({})).length);
  const read = (length: number) =>
    decodeScenario(encodeScenario(withNotes(length), {}, undefined, tables), tables).scenario;
  expect(read(longest - 1)).toEqual(withNotes(longest - 1));
  expect(read(longest)).not.toEqual(withNotes(longest));
});

it('names the models that only the organisation lists', () => {
  const scenario = { ...house, choices: { baseModel: 'house-chat' } };
  expect(namesLeftBehind({ scenario, page: {} }, tables)).toEqual(['house-chat']);
  expect(namesLeftBehind({ scenario: house, baseline: scenario, page: {} }, tables)).toEqual([
    'house-chat',
  ]);
  expect(namesLeftBehind({ scenario: house, page: {} }, tables)).toEqual([]);
  const own = { ...house, choices: { baseModel: 'own' } };
  expect(namesLeftBehind({ scenario: own, page: {} }, tables)).toEqual([]);
});

it('names the notes first, and the ranges last of all', () => {
  const notes = '中'.repeat(300);
  const scenario = { ...blank, notes, owner: '中'.repeat(40) };
  expect(linkLosses({ scenario, page: {} })).toEqual(['the end of the notes']);
  expect(decodeScenario(encodeScenario(scenario), priceTables).scenario.notes).not.toBe(notes);

  const number = (id: ParameterId) => {
    const { min, max } = parameterSpec(id);
    return min + ((max - min) * Math.PI) / 10;
  };
  const parameters = all(number);
  const ranges = all((id) => ({ low: number(id) / 1.1, high: number(id) * 1.1 }));
  const full = { ...scenario, parameters, ranges, date: '2026-11-20' as const };
  const lost = linkLosses({ scenario: full, baseline: blank, page: {} });
  expect(lost).toContain('digits of some numbers');
  const { scenario: read, baseline } = decodeScenario(encodeScenario(full, {}, blank), priceTables);
  expect(lost.includes('all ranges')).toBe(Object.keys(read.ranges).length === 0);
  expect(lost.includes('the baseline')).toBe(baseline === undefined);
  expect(lost.includes('the date')).toBe(read.date === undefined);
});

// So much else that every number has to be cut to six digits.
const crowded = { notes: '中'.repeat(300), parameters: all((id) => parameterSpec(id).max) };

it.each<[string, Partial<Scenario>]>([
  ['points that decide', { weights: { 'facts.border': 20.00000001 } }],
  ['an amount that becomes nothing', { parameters: { storePerGb: 0.00000012 } }],
  ['the ends of a range', { ranges: { prepHours: { low: 100.0000001, high: 200 } } }],
])('names digits that are lost of %s', (_, set) => {
  const parameters = { ...crowded.parameters, ...set.parameters, baseShare: 0 };
  const scenario = { ...blank, ...crowded, ...set, parameters };
  const { scenario: read } = decodeScenario(encodeScenario(scenario), priceTables);
  expect(read).not.toMatchObject({ ...set });
  expect(linkLosses({ scenario, page: {} })).toContain('digits of some numbers');
});

it('names digits that are lost of the baseline', () => {
  const scenario = { ...blank, notes: crowded.notes, owner: '中'.repeat(40) };
  const baseline = { ...blank, weights: { 'facts.border': 20.00000001 } };
  const content = { scenario, baseline, page: {} };
  expect(decodeScenario(encodeScenario(scenario, {}, baseline), priceTables).baseline).not.toEqual(
    baseline,
  );
  expect(linkLosses(content)).toContain('digits of some numbers');
});

it('names no model where a page has not the prices that the link names', () => {
  const scenario = { ...house, choices: { baseModel: 'house-chat' } };
  expect(namesLeftBehind({ scenario, page: {} }, priceTables)).toEqual([]);
  expect(namesLeftBehind({ scenario, page: {} }, {})).toEqual([]);
});
