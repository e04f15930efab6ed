import { expect, it } from 'vitest';
import { approachIds, patternIds } from '../../../src/model/approaches';
import { chargedUsd, charges } from '../../../src/model/costs/charges';
import { monthlyTerms, onceTerms } from '../../../src/model/costs/fixedTerms';
import { hostingUsd } from '../../../src/model/costs/hosting';
import {
  horizonTotal,
  phaseIndex,
  projection,
  queriesByMonth,
  totalsByVolume,
} from '../../../src/model/costs/projection';
import { queryUsd } from '../../../src/model/costs/terms';
import { inputsOf } from './inputsOf';

it('lets queries grow or shrink every month, up to a most', () => {
  expect(queriesByMonth({ queries: 1_000, growth: 0.1 }, 3)).toEqual([
    1_000,
    expect.closeTo(1_100, 9),
    expect.closeTo(1_210, 9),
  ]);
  expect(queriesByMonth({ queries: 1_000, growth: -0.5 }, 3)).toEqual([1_000, 500, 250]);
  expect(queriesByMonth({ queries: 1_000, growth: 0.1 }, 0)).toEqual([]);
  const [, most = 0, later] = queriesByMonth({ queries: 1e12, growth: 1 }, 3);
  expect([most, later]).toEqual([most, most]);
  expect(most).toBeLessThan(1e12);
});

it('charges the prices of a phase from its month on', () => {
  const given = inputsOf({});
  const [first] = given.phases;
  const phases = [first, { ...first, from: 4 }, { ...first, from: 7 }] as const;
  const indices = [1, 3, 4, 6, 7, 30].map((month) => phaseIndex(month, { ...given, phases }));
  expect(indices).toEqual([0, 0, 1, 1, 2, 2]);
});

const sum = (terms: object) => Object.values(terms).reduce((total, usd) => total + usd, 0);

const settings = patternIds.flatMap((pattern) =>
  ['tinker_qwen3-8b', 'fireworks_dedicated-h100'].map((tunedModel) => ({ pattern, tunedModel })),
);

// Prices change in January 2027, the third of the eight months.
it.each(settings)('$pattern with $tunedModel: every month adds what it costs', (choices) => {
  const given = inputsOf({
    choices: { ...choices, baseModel: 'gemini-3.8-flash', start: '2026-11' },
    parameters: { queries: 700_000, growth: 0.05, months: 8 },
  });
  const queries = queriesByMonth(given.parameters, 8);
  expect(given.phases.map(({ from }) => from)).toEqual([1, 3]);
  for (const approach of approachIds) {
    const found = projection(approach, given);
    const once = sum(onceTerms(approach, given));
    const month = sum(monthlyTerms(approach, given));
    expect(chargedUsd(charges[approach].once, given)).toBeCloseTo(once, 6);
    expect(chargedUsd(charges[approach].monthly, given)).toBeCloseTo(month, 6);
    expect(found.cumulative).toHaveLength(9);
    expect(found.cumulative[0]).toBeCloseTo(once, 6);
    queries.forEach((asked, i) => {
      const phase = given.phases[i < 2 ? 0 : 1] ?? given.phases[0];
      const paid =
        month + hostingUsd(approach, given, asked) + asked * queryUsd(approach, given, phase);
      const [before = 0, after = 0] = found.cumulative.slice(i, i + 2);
      expect(after - before).toBeCloseTo(paid, 5);
    });
    expect(found.monthlyFixed).toBeCloseTo(month + hostingUsd(approach, given, 700_000), 6);
    expect(found.perQuery).toBe(queryUsd(approach, given, given.phases[0]));
    expect(found.horizonTotal).toBe(found.cumulative.at(-1));
    expect(horizonTotal(approach, given) / found.horizonTotal).toBeCloseTo(1, 12);
    expect(totalsByVolume(given)[approach](700_000)).toBe(horizonTotal(approach, given));
  }
});
