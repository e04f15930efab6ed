import { expect, it } from 'vitest';
import { questionIds } from '../../src/model/decide/questions';
import { weightIds } from '../../src/model/decide/weights';
import { parameterIds, parameterSpec } from '../../src/model/parameters';
import { priceIds, type Scenario } from '../../src/model/scenario';
import { isAnsweredParameter } from '../../src/share/answeredParameter';
import { blankScenario } from '../../src/share/blankScenario';
import {
  fitLink,
  type LinkWithBaseline,
  leastSaving,
  linkText,
  MAX_LINK_LENGTH,
  rounded,
  type Saving,
} from '../../src/share/fitLink';
import { linkLosses } from '../../src/share/linkLosses';

const blank = blankScenario('2026-11-20');

function all<Id extends string, Value>(ids: readonly Id[], value: (id: Id) => Value) {
  return Object.fromEntries(ids.map((id) => [id, value(id)]));
}

/** A number with as many digits as there are. */
function long(id: (typeof parameterIds)[number]): number {
  const { min, max } = parameterSpec(id);
  return min + ((max - min) * Math.PI) / 10;
}

const weights = { weights: all(weightIds, () => Math.PI) };
const parameters = {
  parameters: all(
    parameterIds.filter((id) => !isAnsweredParameter(id)),
    long,
  ),
};
const ranges = {
  ranges: all(parameterIds, (id) => ({ low: long(id) / 1.1, high: long(id) * 1.1 })),
};
const priceOverrides = { priceOverrides: all(priceIds, () => Math.PI) };
const answers = { answers: all(questionIds, () => 'unsure') };
const notes = { notes: '中'.repeat(300) };
const title = { title: '中'.repeat(20), owner: '中'.repeat(20), date: '2026-11-20' } as const;
const otherWeights: Scenario = { ...blank, weights: all(weightIds, () => 2 * Math.PI) };

const fewWeights: Scenario = { ...blank, weights: all(weightIds.slice(0, 20), () => 2 * Math.PI) };

const digits = 'digits of some numbers';
const all120 = { keys: 'short', title: 120, notes: 300 } as const;
const none = { keys: 'short', title: 0, notes: 0, digits: 3 } as const;

// What is said, how the link of it is kept short, and what that loses.
const rows: readonly (readonly [string, LinkWithBaseline, Saving, readonly string[]])[] = [
  ['nothing', { scenario: blank, page: {} }, { ...all120, keys: 'full' }, []],
  [
    'weights, others before',
    { scenario: { ...blank, ...weights }, baseline: otherWeights, page: {} },
    all120,
    [],
  ],
  ['ranges', { scenario: { ...blank, ...ranges }, page: {} }, { ...all120, digits: 6 }, [digits]],
  [
    'notes, weights before',
    { scenario: { ...blank, ...notes, date: '2026-11-20' }, baseline: otherWeights, page: {} },
    { ...all120, notes: 150, digits: 6 },
    [digits, 'the end of the notes'],
  ],
  [
    'ranges and notes',
    { scenario: { ...blank, ...ranges, ...notes }, page: {} },
    { keys: 'short', title: 40, notes: 40, digits: 6 },
    [digits, 'the end of the notes'],
  ],
  [
    'numbers and notes, weights before',
    { scenario: { ...blank, ...parameters, ...notes }, baseline: otherWeights, page: {} },
    { keys: 'short', title: 10, notes: 0, digits: 4 },
    [digits, 'the end of the notes'],
  ],
  [
    'ranges, a title and a day, some weights before',
    { scenario: { ...blank, ...ranges, ...title }, baseline: fewWeights, page: {} },
    none,
    [digits, 'the date', 'the end of the title or owner'],
  ],
  [
    'ranges and prices, weights before',
    { scenario: { ...blank, ...ranges, ...priceOverrides }, baseline: otherWeights, page: {} },
    { ...none, without: ['baseline'] },
    ['the baseline', digits],
  ],
  [
    'all there is',
    {
      scenario: {
        ...{ ...blank, ...weights, ...parameters, ...ranges, ...priceOverrides, ...answers },
      },
      baseline: otherWeights,
      page: { view: 'architecture', question: 'gap', card: 'CX-07', theme: 'dark', embed: true },
    },
    { ...none, without: ['baseline', 'ranges'] },
    ['all ranges', 'the baseline', digits],
  ],
  [
    'all there is, nothing before',
    {
      scenario: {
        ...{ ...blank, ...weights, ...parameters, ...ranges, ...priceOverrides, ...answers },
      },
      page: { view: 'architecture', question: 'gap', card: 'CX-07', theme: 'dark', embed: true },
    },
    { ...none, without: ['baseline', 'ranges'] },
    ['all ranges', digits],
  ],
];

it.each(rows)('says %s, and gives up as little for it as it can', (_, content, saving, losses) => {
  expect(leastSaving(content)).toEqual(saving);
  expect(fitLink(content)).toBe(linkText(content, saving));
  expect(fitLink(content).length).toBeLessThanOrEqual(MAX_LINK_LENGTH);
  expect(linkLosses(content)).toEqual(losses);
});

it('fits to the last sign', () => {
  const length = (title: string) =>
    linkText({ scenario: { ...blank, ...notes, title }, page: {} }, exact).length;
  const exact: Saving = { ...all120, keys: 'full' };
  const left = MAX_LINK_LENGTH - length('a') + 1;
  const content = { scenario: { ...blank, ...notes, title: 'a'.repeat(left) }, page: {} };
  expect(fitLink(content)).toHaveLength(MAX_LINK_LENGTH);
  expect(leastSaving(content)).toEqual(exact);
  const more = { scenario: { ...blank, ...notes, title: 'a'.repeat(left + 1) }, page: {} };
  expect(leastSaving(more)).not.toEqual(exact);
});

it('rounds a number to its digits, a range outwards, and money never', () => {
  const scenario: Scenario = {
    ...blank,
    parameters: { promptTrim: 0.123456, hourlyRate: 123.456, pages: 1_234_567 },
    ranges: { prepHours: { low: 12.3456, high: 12.3457 } },
    money: { rate: 0.000123456 },
    answers: { gap: 'facts' },
  };
  expect(rounded(scenario, 3)).toEqual({
    ...scenario,
    parameters: { promptTrim: 0.123, hourlyRate: 123, pages: 1_234_567 },
    ranges: { prepHours: { low: 12.3, high: 12.4 } },
  });
  expect(rounded(scenario, undefined)).toBe(scenario);
});
