import { expect, it } from 'vitest';
import { priceTables } from '../../src/data/prices/priceTables';
import { type ParameterId, parameterIds, parameterSpec } from '../../src/model/parameters';
import { blankScenario } from '../../src/share/blankScenario';
import { linkLosses } from '../../src/share/linkLosses';
import { decodeScenario, encodeScenario } from '../../src/share/scenarioCodec';

const blank = blankScenario('2026-11-20');
const all = <Value>(value: (id: ParameterId) => Value) =>
  Object.fromEntries(parameterIds.map((id) => [id, value(id)]));

it('names nothing where the link says it all', () => {
  const scenario = { ...blank, title: 'Bot', notes: 'Short.', parameters: { months: 36 } };
  expect(linkLosses({ scenario, baseline: blank, page: {} })).toEqual([]);
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
