import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newestPriceTable } from '../../../src/data/prices/priceTables';
import { type ApproachId, approachIds } from '../../../src/model/approaches';
import { movesNothing, totalAlong, withParameter } from '../../../src/model/costs/alongParameter';
import { horizonTotal } from '../../../src/model/costs/projection';
import {
  crossingsOf,
  type Line,
  stretchBeyond,
  stretchesBetween,
  sweep,
} from '../../../src/model/costs/sweep';
import { recommendation } from '../../../src/model/decide/recommendation';
import { type Inputs, inputs } from '../../../src/model/inputs';
import { weightsOf } from '../../../src/model/judgement';
import { type ParameterId, parameterIds, parameterSpec } from '../../../src/model/parameters';
import type { Scenario } from '../../../src/model/scenario';
import { anyScenario } from '../../support/anyScenario';
import { inputsOf } from './inputsOf';
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

it.each<
  readonly [
    says: string,
    stops: readonly number[],
    lines: readonly Line[],
    stretches: readonly (readonly [from: number, to: number, cheapest: ApproachId])[],
  ]
>([
  [
    'lines that cross',
    [0, 10],
    [
      ['rag', (x) => x],
      ['tuning', (x) => 10 - x],
    ],
    [
      [0, 5, 'rag'],
      [5, 10, 'tuning'],
    ],
  ],
  [
    'a third that is the lowest between two others',
    [0, 20],
    [
      ['rag', (x) => x],
      ['hybrid', () => 7],
      ['tuning', (x) => 20 - x],
    ],
    [
      [0, 7, 'rag'],
      [7, 13, 'hybrid'],
      [13, 20, 'tuning'],
    ],
  ],
  [
    'one that only touches another at a stop',
    [0, 5, 10],
    [
      ['rag', (x) => Math.abs(x - 5)],
      ['tuning', () => 0],
    ],
    [[0, 10, 'tuning']],
  ],
  [
    'equals: the first of them',
    [0, 5, 10],
    [
      ['rag', () => 3],
      ['tuning', () => 3],
    ],
    [[0, 10, 'rag']],
  ],
  [
    'equals that part at a stop',
    [0, 5, 10],
    [
      ['rag', (x) => Math.max(5, x)],
      ['tuning', () => 5],
    ],
    [
      [0, 5, 'rag'],
      [5, 10, 'tuning'],
    ],
  ],
  [
    'a step, where it is',
    [-8, 10],
    [
      ['rag', (x) => (x < 3 ? 1 : 50)],
      ['tuning', (x) => 10 - x / 10],
    ],
    [
      [-8, 3, 'rag'],
      [3, 10, 'tuning'],
    ],
  ],
  [
    'a curve that hugs its end',
    [0, 1],
    [
      ['rag', (x) => x ** 60],
      ['tuning', () => 0.5],
    ],
    [
      [0, 0.5 ** (1 / 60), 'rag'],
      [0.5 ** (1 / 60), 1, 'tuning'],
    ],
  ],
  [
    'billionths of a dollar',
    [0, 2],
    [
      ['rag', (x) => 1e-9 * x * x],
      ['tuning', () => 5e-10],
    ],
    [
      [0, Math.SQRT1_2, 'rag'],
      [Math.SQRT1_2, 2, 'tuning'],
    ],
  ],
  [
    'numbers of a billion',
    [1e9, 4e9],
    [
      ['rag', (x) => x * x],
      ['tuning', () => 5e18],
    ],
    [
      [1e9, Math.sqrt(5) * 1e9, 'rag'],
      [Math.sqrt(5) * 1e9, 4e9, 'tuning'],
    ],
  ],
])('names the lowest of %s', (_, stops, lines, expected) => {
  const found = stretchesBetween(stops, lines);
  expect(found.map(({ cheapest }) => cheapest)).toEqual(expected.map(([, , cheapest]) => cheapest));
  for (const [i, [from, to]] of expected.entries()) {
    expect((found[i]?.from ?? 0) / Math.max(1, from)).toBeCloseTo(from / Math.max(1, from), 11);
    expect((found[i]?.to ?? 0) / Math.max(1, to)).toBeCloseTo(to / Math.max(1, to), 11);
  }
});

it('names what comes after a step from just past it, never before', () => {
  const bill: Line = ['rag', (x) => (x < 3 ? 1 : 50)];
  const [, after] = stretchesBetween([-8, 10], [bill, ['tuning', () => 10]]);
  expect(bill[1](after?.from ?? 0)).toBe(50);
});

it('finds nothing to say beyond a share or a growing horizon, though the lines would cross there', () => {
  // One more of either, and RAG would cost as much as fine-tuning.
  const late = (id: ParameterId, growth: number) => {
    const { max } = parameterSpec(id);
    const given = inputsOf({ parameters: { growth } });
    const gap = (setting: Inputs) => {
      const at = (approach: ApproachId) => totalAlong(id, approach, setting);
      const [rag, tuning] = [at('rag'), at('tuning')];
      const aMore = tuning(max) - rag(max) - (tuning(max - 1) - rag(max - 1));
      return tuning(max) - rag(max) + aMore;
    };
    const { prepHours, hourlyRate } = given.parameters;
    return inputsOf({
      parameters: { growth, prepHours: prepHours - gap(given) / hourlyRate },
    });
  };
  const two = ['rag', 'tuning'] as const;
  const beyond = stretchBeyond('months', late('months', 0), two);
  expect(beyond?.from).toBeCloseTo(61, 6);
  expect(beyond).toMatchObject({ to: 600, cheapest: 'tuning' });
  expect(stretchBeyond('months', late('months', 1e-9), two)).toBeUndefined();
  expect(stretchBeyond('chunks', late('chunks', 0), two)?.from).toBeCloseTo(101, 6);
  expect(stretchBeyond('chunks', late('chunks', 0.01), two)?.from).toBeCloseTo(101, 6);
  expect(stretchBeyond('changedShare', late('changedShare', 0), two)).toBeUndefined();
});
