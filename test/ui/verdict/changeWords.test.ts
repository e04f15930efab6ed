import { expect, it } from 'vitest';
import type { Scenario } from '../../../src/model/scenario';
import { blankScenario } from '../../../src/share/blankScenario';
import { changes } from '../../../src/share/changes';
import { scenarioKeys } from '../../../src/share/linkKeys';
import { changeWords } from '../../../src/ui/verdict/changeWords';

const blank = blankScenario('2026-11-20');
const inWords = (scenario: Partial<Scenario>) =>
  changes(blank, { ...blank, ...scenario })
    .map(changeWords)
    .map(({ label, was, is }) => `${label}: ${was} → ${is}`);

it.each<[Partial<Scenario>, string]>([
  [{ answers: { change: 'weekly' } }, 'How often facts change: Not answered → About every week'],
  [{ parameters: { cacheShare: 0.25 } }, 'Instructions from cache: default → 25% of the prefix'],
  [{ ranges: { months: { low: 12, high: 36 } } }, 'Horizon, range: none → 12 months to 36 months'],
  [
    { priceOverrides: { 'baseModel.cachedInput': 0.5 } },
    'Base model, price of cached input: list price → $0.50 per million tokens',
  ],
  [{ weights: { 'facts.border': 50 } }, 'Border of facts: default → 50'],
  [{ choices: { countLabour: false } }, 'Own labour counted: default → no'],
])('says %j as “%s”', (scenario, words) => {
  expect(inWords(scenario)).toEqual([words]);
});

it('has a label for every key of a scenario', () => {
  for (const { key } of scenarioKeys) {
    const { label } = changeWords({ key: key as 'title', was: undefined, is: 1 });
    expect(label).not.toBe(key);
  }
});
