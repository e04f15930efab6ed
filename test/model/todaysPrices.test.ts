import { expect, it } from 'vitest';
import { todaysPrices } from '../../src/model/todaysPrices';
import { blankScenario } from '../../src/share/blankScenario';
import { tablesWithOlder } from '../support/olderTable';

const old = blankScenario('2024-11-20');

it('has nothing to say of a scenario at the newest prices', () => {
  expect(todaysPrices(blankScenario('2026-11-20'), tablesWithOlder)).toBeUndefined();
});

it('keeps what was set, and the prices of a model that still exists', () => {
  const scenario = {
    ...old,
    answers: { gap: 'both' },
    choices: { baseModel: 'gpt-6-luna', tunedModel: 'own' },
    priceOverrides: { 'baseModel.input': 2, 'tunedModel.input': 1 },
  } as const;
  // Strictly: a price that is there, though undefined, counts as one's own elsewhere.
  expect(todaysPrices(scenario, tablesWithOlder)).toStrictEqual({
    prices: '2026-11-20',
    lost: [],
    scenario: { ...scenario, prices: '2026-11-20' },
  });
});

it('loses a model that the newest table lacks, and its prices with it', () => {
  const scenario = {
    ...old,
    choices: { baseModel: 'model-of-2024', pattern: 'router' },
    priceOverrides: { 'baseModel.input': 2, 'helperModel.input': 1 },
  } as const;
  expect(todaysPrices(scenario, tablesWithOlder)).toEqual({
    prices: '2026-11-20',
    lost: [{ role: 'baseModel', model: 'model-of-2024' }],
    scenario: {
      ...old,
      prices: '2026-11-20',
      choices: { pattern: 'router' },
      priceOverrides: { 'helperModel.input': 1 },
    },
  });
});
