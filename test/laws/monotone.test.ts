import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ApproachId, approachIds } from '../../src/model/approaches';
import { withParameter } from '../../src/model/costs/alongParameter';
import { budgetCheck } from '../../src/model/costs/budget';
import { horizonTotal, projection } from '../../src/model/costs/projection';
import { recommendation } from '../../src/model/decide/recommendation';
import { type Inputs, inputs } from '../../src/model/inputs';
import { weightsOf } from '../../src/model/judgement';
import { type ParameterId, parameterIds } from '../../src/model/parameters';
import { priceIds, type Scenario } from '../../src/model/scenario';
import { anyParameter, anyPrice } from '../support/anyScenario';
import { manyTables } from '../support/manyTables';
import { anyScenarioOfAll, tableOf } from './anyEvaluation';

const anyApproach = fc.constantFrom(...approachIds);

function inputsOf(scenario: Scenario): Inputs {
  const decided = recommendation(scenario.answers, weightsOf(scenario));
  return inputs(scenario, decided, tableOf(scenario));
}

/** Sums of floating numbers; the last digits may go either way. */
function expectNoLess(more: number, less: number, says: string) {
  expect(less, says).toBeLessThanOrEqual(more * (1 + 1e-9) + 1e-9);
}

/** A higher value of these saves money. */
const saving: readonly ParameterId[] = ['promptTrim', 'queriesPerGpuHour'];
/** These send queries, tokens or calls another way, which may be dearer or cheaper. */
const shifting: readonly ParameterId[] = [
  ...(['cacheShare', 'documentCacheShare', 'chunkTokens', 'retrievalShare', 'baseShare'] as const),
];

const anyTwoValues = fc
  .constantFrom(...parameterIds.filter((id) => !shifting.includes(id)))
  .chain((id) => fc.tuple(fc.constant(id), anyParameter(id), anyParameter(id)));

it('rests on tables in which a long prompt is no cheaper by the token', () => {
  for (const { chat } of Object.values(manyTables)) {
    const long = Object.values(chat).filter(({ longContext }) => longContext);
    expect(long.length).toBeGreaterThan(5);
    for (const { id, input, output, longContext } of long) {
      expectNoLess(longContext?.input ?? 0, input, id);
      expectNoLess(longContext?.output ?? 0, output, id);
    }
  }
});

it('never costs less with more queries, months, tokens, hours or any other number that is paid for', () => {
  fc.assert(
    fc.property(anyScenarioOfAll, anyApproach, anyTwoValues, (scenario, approach, [id, a, b]) => {
      const all = inputsOf(scenario);
      const at = (value: number) => horizonTotal(approach, withParameter(all, id, value));
      const [low, high] = [at(Math.min(a, b)), at(Math.max(a, b))];
      if (saving.includes(id)) expectNoLess(low, high, `${id} saves`);
      else expectNoLess(high, low, `${id} costs`);
    }),
    { numRuns: 1_000 },
  );
});

it('never costs less at a higher price of any model', () => {
  const anyTwoPrices = fc.tuple(fc.constantFrom(...priceIds), anyPrice, anyPrice);
  fc.assert(
    fc.property(anyScenarioOfAll, anyApproach, anyTwoPrices, (scenario, approach, [id, a, b]) => {
      const at = (price: number) =>
        projection(
          approach,
          inputsOf({ ...scenario, priceOverrides: { ...scenario.priceOverrides, [id]: price } }),
        );
      const [low, high] = [at(Math.min(a, b)), at(Math.max(a, b))];
      for (const figure of ['perQuery', 'once', 'monthlyFixed', 'horizonTotal'] as const)
        expectNoLess(high[figure], low[figure], `${id}: ${figure}`);
    }),
    { numRuns: 500 },
  );
});

it('never costs more where something runs already, where our labour does not count, or without documents in the prompt', () => {
  const cheaper: readonly (readonly [Scenario['choices'], Scenario['choices']])[] = [
    [{ have: 'rag' }, { have: 'nothing' }],
    [{ have: 'tuned' }, { have: 'nothing' }],
    [{ have: 'both' }, { have: 'rag' }],
    [{ have: 'both' }, { have: 'tuned' }],
    [{ countLabour: false }, { countLabour: true }],
    [{ factsInPrompt: false }, { factsInPrompt: true }],
  ];
  fc.assert(
    fc.property(anyScenarioOfAll, anyApproach, (scenario, approach) => {
      const total = (choices: Scenario['choices']) =>
        horizonTotal(
          approach,
          inputsOf({ ...scenario, choices: { ...scenario.choices, ...choices } }),
        );
      for (const [less, more] of cheaper)
        expectNoLess(total(more), total(less), JSON.stringify([less, more]));
    }),
  );
});

it('is over a budget wherever it is over a larger one, and never over one that it just meets', () => {
  const anyBudget = fc.double({ min: 0, max: 1e6, noNaN: true });
  const isOver = (id: ApproachId, all: Inputs, once: number, monthly: number) => {
    const check = budgetCheck(projection(id, all), { budgetOnce: once, budgetMonthly: monthly });
    return [check.once.isOver, check.dearestMonth.isOver];
  };
  fc.assert(
    fc.property(anyScenarioOfAll, anyApproach, anyBudget, anyBudget, (scenario, id, a, b) => {
      const all = inputsOf(scenario);
      const [less, more] = [Math.min(a, b), Math.max(a, b)];
      const [byLess, byMore] = [isOver(id, all, less, less), isOver(id, all, more, more)];
      for (const part of [0, 1]) if (byMore[part]) expect(byLess[part]).toBe(true);
      const { once, dearestMonth } = budgetCheck(projection(id, all), {});
      expect(isOver(id, all, once.usd, dearestMonth.usd)).toEqual([false, false]);
    }),
  );
});
