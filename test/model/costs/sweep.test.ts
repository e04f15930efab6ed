import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newestPriceTable } from '../../../src/data/prices/priceTables';
import { type ApproachId, approachIds } from '../../../src/model/approaches';
import { movesNothing, totalAlong, withParameter } from '../../../src/model/costs/alongParameter';
import { horizonTotal } from '../../../src/model/costs/projection';
import { crossingsOf, stretchBeyond, sweep } from '../../../src/model/costs/sweep';
import { recommendation } from '../../../src/model/decide/recommendation';
import { type Inputs, inputs } from '../../../src/model/inputs';
import { weightsOf } from '../../../src/model/judgement';
import { type ParameterId, parameterIds, parameterSpec } from '../../../src/model/parameters';
import type { Scenario } from '../../../src/model/scenario';
import { anyScenario } from '../../support/anyScenario';
import { evaluated } from './scenarioOf';

/** Prices a ten-thousandth apart: what is listed beside a price of 1e-300 comes out infinite. */
const anyInputs = anyScenario
  .map(withPlainPrices)
  .map((scenario) =>
    inputs(scenario, recommendation(scenario.answers, weightsOf(scenario)), newestPriceTable),
  );
function withPlainPrices({ priceOverrides, ...rest }: Scenario): Scenario {
  const plain = Object.entries(priceOverrides).map(([id, usd]) => [id, Number(usd.toFixed(4))]);
  return { ...rest, priceOverrides: Object.fromEntries(plain) };
}

const anyContenders = fc.subarray([...approachIds], { minLength: 2 });
const anyId = fc.constantFrom(...parameterIds);

/** The total as the page computes it. A horizon has whole months; the line between them is straight. */
function pureTotal(id: ParameterId, approach: ApproachId, given: Inputs, value: number): number {
  const at = (each: number) => horizonTotal(approach, withParameter(given, id, each));
  if (id !== 'months') return at(value);
  const before = at(Math.floor(value));
  return before + (value % 1) * (at(Math.ceil(value)) - before);
}

it('runs over the whole range without a gap', () => {
  fc.assert(
    fc.property(anyId, anyInputs, anyContenders, (id, given, contenders) => {
      const stretches = sweep(id, given, contenders);
      const { min, max } = parameterSpec(id);
      expect([stretches[0]?.from, stretches.at(-1)?.to]).toEqual([min, max]);
      stretches.slice(1).forEach(({ from, cheapest }, i) => {
        expect(from).toBe(stretches[i]?.to);
        expect(cheapest).not.toBe(stretches[i]?.cheapest);
      });
    }),
  );
});

it('says from where on above the range another is the cheapest, as the pure totals have it', () => {
  const steady = anyInputs
    .filter(({ models }) => models.tunedModel.hosting === 'perToken')
    .map((given): Inputs => ({ ...given, parameters: { ...given.parameters, growth: 0 } }));
  let found = 0;
  fc.assert(
    fc.property(anyId, steady, anyContenders, (id, given, contenders) => {
      const last = sweep(id, given, contenders).at(-1);
      const beyond = stretchBeyond(id, given, contenders);
      if (!beyond) return;
      found += 1;
      const { max } = parameterSpec(id);
      expect(beyond.from).toBeGreaterThanOrEqual(max);
      expect(beyond.cheapest).not.toBe(last?.cheapest);
      const isCheapest = (one: ApproachId | undefined, value: number) => {
        const totals = contenders.map((each) => pureTotal(id, each, given, value));
        const own = pureTotal(id, one ?? 'rag', given, value);
        return own <= Math.min(...totals) * (1 + 1e-9);
      };
      expect(isCheapest(beyond.cheapest, beyond.from * 1.001)).toBe(true);
      if (beyond.from > max * 1.001)
        expect(isCheapest(last?.cheapest, beyond.from / 1.001)).toBe(true);
    }),
    { numRuns: 300 },
  );
  expect(found).toBeGreaterThan(0);
});

it('finds no crossing above what can only be a share, or of a horizon with growth', () => {
  const { inputs: given } = evaluated({ parameters: { growth: 0.05 } });
  for (const id of ['cacheShare', 'growth', 'promptTrim', 'months'] as const)
    expect(stretchBeyond(id, given, approachIds)).toBeUndefined();
});

it('names the cheapest wherever one looks', () => {
  const steady = parameterIds.filter((id) => id !== 'growth' && id !== 'chunkTokens');
  const perToken = anyInputs.filter(({ models }) => models.tunedModel.hosting === 'perToken');
  const somewhere = fc.integer({ min: 0, max: 1_000_000 }).map((part) => part / 1_000_000);
  fc.assert(
    fc.property(
      fc.constantFrom(...steady),
      perToken,
      anyContenders,
      somewhere,
      (id, given, contenders, part) => {
        const { min, max } = parameterSpec(id);
        const value = min + part * (max - min);
        const stretch = sweep(id, given, contenders).find(({ to }) => value <= to);
        const totals = contenders.map((each) => pureTotal(id, each, given, value));
        const named = totals[contenders.indexOf(stretch?.cheapest ?? 'prompting')];
        const least = Math.min(...totals);
        expect(named).toBeLessThanOrEqual(least + 1e-6 * Math.max(1, least));
      },
    ),
    { numRuns: 500 },
  );
});

it('finds a crossing where halving the interval finds it', () => {
  fc.assert(
    fc.property(anyId, anyInputs, anyContenders, (id, given, contenders) => {
      const stretches = sweep(id, given, contenders);
      stretches.slice(1).forEach((after, i) => {
        const before = stretches[i] ?? after;
        const isBefore = (value: number) =>
          pureTotal(id, before.cheapest, given, value) <
          pureTotal(id, after.cheapest, given, value);
        let [low, high] = [before.from, after.to].map((end) => (end + after.from) / 2) as [
          number,
          number,
        ];
        for (let step = 0; step < 200 && high - low > 1e-9 * Math.abs(high); step++) {
          const middle = (low + high) / 2;
          if (isBefore(middle)) low = middle;
          else high = middle;
        }
        expect(Math.abs(after.from - high)).toBeLessThanOrEqual(
          1e-3 * Math.abs(high) + 1e-9 * (after.to - before.from),
        );
      });
    }),
    { numRuns: 500 },
  );
});

it('finds the numbers of queries that the break-even in volume reports', () => {
  const { inputs, costs } = evaluated({ parameters: { growth: 0.02 } });
  const crossings = crossingsOf(sweep('queries', inputs, ['rag', 'hybrid']));
  expect(crossings).toHaveLength(1);
  expect(crossings[0]).toBeCloseTo(costs.breakEven.volume['rag>hybrid'].crossings[0] ?? 0, 3);
});

it('finds the month in which the running totals meet', () => {
  const { inputs, costs } = evaluated({});
  expect(crossingsOf(sweep('months', inputs, ['rag', 'tuning']))).toEqual([
    expect.closeTo(Number(costs.breakEven.months['rag>tuning']), 9),
  ]);
});

it('finds a third that is cheapest between two others', () => {
  // Prompting costs least to keep and most a query, fine-tuning the other way round.
  const { inputs } = evaluated({
    parameters: {
      exampleTokens: 50_000,
      chunks: 1,
      hybridRetrainsPerYear: 0,
      retrainsPerYear: 365,
    },
  });
  const stretches = sweep('queries', inputs, ['prompting', 'tuning', 'hybrid']);
  expect(stretches.map(({ cheapest }) => cheapest)).toEqual(['prompting', 'hybrid', 'tuning']);
});

it('sees every step of dedicated hosting that a scan of every percent sees', () => {
  const { inputs } = evaluated({
    choices: { tunedModel: 'fireworks_dedicated-h100' },
    parameters: { queriesPerGpuHour: 3_000 },
  });
  const stretches = sweep('queries', inputs, ['rag', 'hybrid']);
  const rag = totalAlong('queries', 'rag', inputs);
  const hybrid = totalAlong('queries', 'hybrid', inputs);
  for (let queries = 100; queries < 50_000_000; queries *= 1.01) {
    const stretch = stretches.find(({ to }) => queries <= to);
    expect(stretch?.cheapest).toBe(rag(queries) <= hybrid(queries) ? 'rag' : 'hybrid');
  }
  expect(stretches.length).toBeGreaterThan(3);
});

it('has nothing to say without contenders, and one thing of one', () => {
  const { inputs } = evaluated({});
  const { min, max } = parameterSpec('queries');
  expect(sweep('queries', inputs, [])).toEqual([]);
  expect(sweep('queries', inputs, ['rag'])).toEqual([{ from: min, to: max, cheapest: 'rag' }]);
});

it('knows which numbers make no difference to whom', () => {
  const { inputs } = evaluated({});
  expect(movesNothing('gpuHour', inputs, approachIds)).toBe(true); // tokens are paid, not machines
  expect(movesNothing('retrainsPerYear', inputs, ['rag', 'hybrid'])).toBe(true);
  expect(movesNothing('retrainsPerYear', inputs, ['rag', 'tuning'])).toBe(false);
});

it('has nothing to say of what lies beyond the track of one approach', () => {
  const { inputs: given } = evaluated({});
  expect(stretchBeyond('ragHours', given, [])).toBeUndefined();
  expect(stretchBeyond('ragHours', given, ['rag'])).toBeUndefined();
});
