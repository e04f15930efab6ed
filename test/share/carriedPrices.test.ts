import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newestPriceTable as base, priceTables } from '../../src/data/prices/priceTables';
import { evaluate } from '../../src/model/evaluate';
import { newestPrices, type PriceTables, priceTable } from '../../src/model/prices';
import type { Scenario } from '../../src/model/scenario';
import { blankScenario } from '../../src/share/blankScenario';
import { withCarriedPrices } from '../../src/share/carriedPrices';
import { explainLinkProblem } from '../../src/share/explainLinkProblem';
import { linkText, MAX_LINK_LENGTH } from '../../src/share/fitLink';
import { ownPrices } from '../../src/share/ownPrices';
import { decodeScenario, encodeScenario } from '../../src/share/scenarioCodec';
import { anyScenario } from '../support/anyScenario';

const file = {
  asOf: '2026-12-01',
  chat: [
    { id: 'gpt-6.1-terra', input: 0.5, output: 2 },
    { id: 'gemini-3.8-flash', input: base.chat['gemini-3.8-flash']?.input },
    { id: 'gpt-5.4', output: 1 },
    { id: 'house-chat', input: 0.1, output: 0.2 },
  ],
  tuned: [{ id: 'house-tuned', input: 1, output: 3, training: 5 }],
  embedding: [{ id: 'text-embedding-3-small', input: 0.5 }],
};
const { tables, problems } = ownPrices('prices.json', JSON.stringify(file), priceTables);
const id = newestPrices(tables);

const figures = (scenario: Scenario, of: PriceTables) =>
  evaluate(scenario, priceTable(of, scenario.prices)).costs.projections;

const models = fc.record(
  {
    baseModel: fc.constantFrom('house-chat', 'gemini-3.8-flash', 'gpt-5.4', 'gpt-5.5', 'own'),
    tunedModel: fc.constantFrom('house-tuned', 'fireworks_dedicated-h100'),
  },
  { requiredKeys: [] },
);

it('is what a new scenario starts with', () => {
  expect(problems).toEqual([]);
  expect(id).toBe('2026-11-20.2026-12-01');
});

it('means the same on a page without the file, and comes back as it was on its own', () => {
  fc.assert(
    fc.property(anyScenario, models, ({ choices, ranges, weights, ...rest }, chosen) => {
      const others = { pattern: choices.pattern, have: choices.have, ...chosen };
      const set = Object.entries(others).filter(([, value]) => value !== undefined);
      const scenario: Scenario = {
        ...blankScenario(id),
        answers: rest.answers,
        parameters: rest.parameters,
        choices: Object.fromEntries(set),
      };
      const link = encodeScenario(scenario, {}, undefined, tables);
      const exact = { scenario: withCarriedPrices(scenario, tables), page: {} };
      fc.pre(linkText(exact, { keys: 'short', title: 120, notes: 0 }).length <= MAX_LINK_LENGTH);
      const home = decodeScenario(link, tables);
      const elsewhere = decodeScenario(link, priceTables);
      expect(elsewhere.problems.filter(({ kind }) => kind !== 'foreignModel')).toEqual([]);
      expect(elsewhere.scenario.prices).toBe('2026-11-20');
      const here = figures(scenario, tables);
      const there = figures(elsewhere.scenario, priceTables);
      for (const approach of ['prompting', 'rag', 'tuning', 'hybrid'] as const) {
        expect(there[approach].horizonTotal).toBeCloseTo(here[approach].horizonTotal, 4);
      }
      expect(home).toMatchObject({ scenario, problems: [] });
    }),
    { numRuns: 40 },
  );
});

it('carries a baseline at these prices, too', () => {
  const scenario = { ...blankScenario(id), answers: { gap: 'both' } } as const;
  const baseline = { ...blankScenario('2026-11-20'), answers: { gap: 'facts' } } as const;
  for (const [is, was] of [
    [scenario, baseline],
    [baseline, scenario],
    [scenario, { ...scenario, choices: { baseModel: 'house-chat' } }],
  ] as const) {
    const link = encodeScenario(is, {}, was, tables);
    expect(decodeScenario(link, tables)).toMatchObject({ scenario: is, baseline: was });
  }
});

it('stays with the link where the file has changed since, though not its day', () => {
  const scenario = blankScenario(id);
  const link = encodeScenario(scenario, {}, undefined, tables);
  const changed = { ...file, chat: [{ id: 'gpt-6.1-terra', input: 9 }] };
  const later = ownPrices('prices.json', JSON.stringify(changed), priceTables);
  const read = decodeScenario(link, later.tables).scenario;
  expect(read.priceOverrides).toMatchObject({ 'baseModel.input': 0.5 });
  expect(figures(read, later.tables)).toEqual(
    figures(decodeScenario(link, tables).scenario, tables),
  );
});

it('comes back as not set where it is set as the organisation has it anyway, at the same figures', () => {
  const set: Scenario = {
    ...blankScenario(id),
    choices: { start: '2026-12', have: 'rag' },
    priceOverrides: { 'baseModel.input': 0.5, 'baseModel.output': 3 },
  };
  const read = decodeScenario(encodeScenario(set, {}, undefined, tables), tables).scenario;
  expect(read).toEqual({
    ...blankScenario(id),
    choices: { have: 'rag' },
    priceOverrides: { 'baseModel.output': 3 },
  });
  expect(figures(read, tables)).toEqual(figures(set, tables));
  const earlier: Scenario = { ...set, choices: { start: '2026-11' } };
  const back = decodeScenario(encodeScenario(earlier, {}, undefined, tables), tables).scenario;
  expect(back.choices).toEqual({ start: '2026-11' });
});

it('tells that a model is of the organisation, and keeps a link without prices at them', () => {
  const scenario = { ...blankScenario(id), choices: { baseModel: 'house-chat' } };
  const link = encodeScenario(scenario, {}, undefined, tables);
  const read = decodeScenario(link, priceTables);
  expect(read.scenario.choices.baseModel).toBe('own');
  expect(read.problems.map(explainLinkProblem)).toEqual([
    'The link asks for “house-chat” as “Base model” (baseModel), which is in a price list of the organisation that made it; it stands here as a model of your own, at the link’s prices.',
  ]);
  expect(decodeScenario('#/1/gap=both', tables).scenario.prices).toBe(id);
});

it.each([
  ['1/prices=2026-11-20.2026-12-01/baseModel=house-chat', 'unknownModel'],
  ['1/prices=2026-11-20.2026-12-01/baseModel=__proto__', 'unknownModel'],
  ['1/prices=1999-01-01.2026-12-01', 'unknownPriceDate'],
  ['1/prices=2026-11-20.2026-12-01.2026-12-02', 'unknownPriceDate'],
  ['1/prices=2026-11-20.soon', 'unknownPriceDate'],
  ['1/prices=2026-11-20.x2026-12-01', 'unknownPriceDate'],
  ['1/prices=2026-11-20.2026-12-011', 'unknownPriceDate'],
])('opens %s at the built-in prices and says so', (link, kind) => {
  const read = decodeScenario(link, priceTables);
  expect(read.problems.map((problem) => problem.kind)).toEqual([kind]);
  expect(read.scenario).toEqual(blankScenario('2026-11-20'));
});

it('every place that writes a link of the page gives it the tables of the page', () => {
  const sources = import.meta.glob<string>('/src/{ui,state}/**/*.{ts,tsx}', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const calls = Object.values(sources).flatMap(
    (text) => text.match(/encodeScenario\([^;]*?\)/g) ?? [],
  );
  expect(calls.length).toBeGreaterThan(4);
  // One that compares two scenarios at the same prices needs no tables.
  const withoutTables = calls.filter((call) => !call.includes('tables'));
  expect(withoutTables).toEqual(['encodeScenario(scenario)', 'encodeScenario(ready)']);
});

const carried = (choices: Scenario['choices'], priceOverrides = {}) =>
  withCarriedPrices({ ...blankScenario(id), choices, priceOverrides }, tables).priceOverrides;
const embedding = { 'embeddingModel.input': 0.5 };

it('writes out what the organisation pays otherwise, and that its price does not change', () => {
  expect(carried({ baseModel: 'gpt-5.5', helperModel: 'gpt-5.5' })).toEqual(embedding);
  // The list announces another price of this model from 2027-01 on; theirs is the same until then.
  const flash = { baseModel: 'gemini-3.8-flash', helperModel: 'gpt-5.5' };
  expect(carried(flash)).toEqual({ ...embedding, 'baseModel.input': 0.75 });
  expect(carried(flash, { 'baseModel.output': 9 })).toEqual({
    ...embedding,
    'baseModel.output': 9,
  });
  expect(carried(flash, { 'helperModel.output': 9 })).toEqual({
    ...embedding,
    'baseModel.input': 0.75,
    'helperModel.output': 9,
  });
  expect(carried({ baseModel: 'gpt-5.4', helperModel: 'gpt-5.5' })).toEqual({
    ...embedding,
    'baseModel.output': 1,
  });
  expect(carried({ baseModel: 'own', helperModel: 'gpt-5.5' })).toEqual(embedding);
});

it('says the month of the start only where the organisation’s is another', () => {
  const sameMonth = JSON.stringify({ ...file, asOf: '2026-11-25' });
  const theirs = ownPrices('prices.json', sameMonth, priceTables).tables;
  const scenario = { ...blankScenario(newestPrices(theirs)), choices: { have: 'rag' } } as const;
  expect(withCarriedPrices(scenario, theirs).choices).toEqual({ have: 'rag' });
  const started: Scenario = { ...scenario, choices: { start: '2026-11' } };
  const link = encodeScenario(started, {}, undefined, theirs);
  expect(decodeScenario(link, theirs).scenario).toEqual(started);
  const later = withCarriedPrices({ ...blankScenario(id), choices: { have: 'rag' } }, tables);
  expect(later.choices).toEqual({ have: 'rag', start: '2026-12' });
});

const tablesOf = (chat: readonly object[]) =>
  ownPrices('prices.json', JSON.stringify({ ...file, chat }), priceTables).tables;

it('writes out every price that differs, and nothing of a model that the file does not name', () => {
  const scenario: Scenario = {
    ...blankScenario(id),
    choices: { baseModel: 'gemini-3.8-flash', helperModel: 'gpt-5.5' },
  };
  const dearer = tablesOf([{ id: 'gemini-3.8-flash', input: 0.5, output: 2 }]);
  expect(withCarriedPrices(scenario, dearer).priceOverrides).toEqual({
    ...embedding,
    'baseModel.input': 0.5,
    'baseModel.output': 2,
  });
  const unnamed = tablesOf([{ id: 'house-chat', input: 0.1, output: 0.2 }]);
  expect(withCarriedPrices(scenario, unnamed).priceOverrides).toEqual(embedding);
});

it('stays with the link also where the file names a model since that it did not', () => {
  const before = tablesOf([{ id: 'house-chat', input: 0.1, output: 0.2 }]);
  const scenario: Scenario = { ...blankScenario(id), choices: { baseModel: 'gpt-5.4' } };
  const read = decodeScenario(encodeScenario(scenario, {}, undefined, before), tables).scenario;
  expect(figures(read, tables)).toEqual(figures(scenario, before));
});

it('leaves a scenario as it is at prices that the page does not have', () => {
  const scenario = blankScenario(id);
  expect(withCarriedPrices(scenario, priceTables)).toBe(scenario);
  expect(withCarriedPrices(scenario, {})).toBe(scenario);
});

it.each(['ü-chat', 'chat-ü'])('takes no %s for a model, whatever is paid for it', (model) => {
  const link = `1/prices=${id}/baseModel=${model}/baseModel.input=1`;
  const { problems } = decodeScenario(link, priceTables);
  expect(problems.map(({ kind }) => kind)).toEqual(['unknownModel']);
});
