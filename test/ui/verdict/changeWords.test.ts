import { expect, it } from 'vitest';
import type { Scenario } from '../../../src/model/scenario';
import { blankScenario } from '../../../src/share/blankScenario';
import { changes } from '../../../src/share/changes';
import { scenarioKeys } from '../../../src/share/linkKeys';
import { changeWords } from '../../../src/ui/verdict/changeWords';
import { evaluated } from './evaluated';

const blank = blankScenario('2026-11-20');
const inWords = (scenario: Partial<Scenario>) =>
  changes(blank, { ...blank, ...scenario })
    .map((each) => changeWords(each, evaluated({}), evaluated(scenario)))
    .map(({ label, was, is }) => `${label}: ${was} → ${is}`);

it.each<[Partial<Scenario>, string]>([
  [{ answers: { change: 'weekly' } }, 'How often facts change: Not answered → About every week'],
  [
    { parameters: { cacheShare: 0.25 } },
    'Instructions from cache: 50% of the prefix (default) → 25% of the prefix',
  ],
  [{ ranges: { months: { low: 12, high: 36 } } }, 'Horizon, range: none → 12 months to 36 months'],
  [
    { priceOverrides: { 'baseModel.cachedInput': 0.5 } },
    'Base model, price of cached input: list price → $0.50 per million tokens',
  ],
  [{ weights: { 'facts.border': 50 } }, 'Border of facts: 40 (default) → 50'],
  [{ choices: { countLabour: false } }, 'Own labour counted: yes (default) → no'],
  [{ choices: { have: 'rag' } }, 'What you have already: nothing yet (default) → retrieval'],
  [{ choices: { baseModel: 'gpt-6-luna' } }, 'Base model: gpt-6.1-terra (default) → gpt-6-luna'],
  [{ parameters: { hourlyRate: 80 } }, 'Hourly rate: $50 an hour (default) → $80 an hour'],
])('says %j as “%s”', (scenario, words) => {
  expect(inWords(scenario)).toEqual([words]);
});

it('has a label for every key of a scenario', () => {
  const now = evaluated({});
  for (const { key } of scenarioKeys) {
    const { label } = changeWords({ key: key as 'title', was: undefined, is: 1 }, now, now);
    expect(label).not.toBe(key);
  }
});

it('says both sides in the currency shown now', () => {
  const now = { parameters: { hourlyRate: 80 }, money: { currency: 'EUR', rate: 0.5 } } as const;
  const change = { key: 'hourlyRate', was: undefined, is: 80 } as const;
  expect(changeWords(change, evaluated({}), evaluated(now))).toEqual({
    label: 'Hourly rate',
    was: '€25 an hour (default)',
    is: '€40 an hour',
  });
});
