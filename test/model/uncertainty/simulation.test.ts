import { describe, expect, it } from 'vitest';
import { type ApproachId, approachIds } from '../../../src/model/approaches';
import { withParameter } from '../../../src/model/costs/alongParameter';
import { horizonTotal, projection } from '../../../src/model/costs/projection';
import type { Inputs } from '../../../src/model/inputs';
import { type ParameterId, parameterIds } from '../../../src/model/parameters';
import { distribution } from '../../../src/model/uncertainty/distribution';
import { COARSE_DRAWS, DRAWS, normalDraws } from '../../../src/model/uncertainty/draws';
import { type Quantiles, quantileShares } from '../../../src/model/uncertainty/quantiles';
import { type Ranges, rangesEverywhere } from '../../../src/model/uncertainty/ranges';
import {
  type SimulatedCost,
  type Simulation,
  simulation,
} from '../../../src/model/uncertainty/simulation';
import { evaluated } from '../costs/scenarioOf';

const { inputs } = evaluated({});

function costOf(approach: ApproachId, { costs }: Simulation): SimulatedCost {
  const cost = costs[approach];
  if (!cost) throw new Error(`${approach} was not simulated`);
  return cost;
}

function expectClose(actual: number, expected: number, share: number) {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(share * Math.abs(expected));
}

describe('against closed forms', () => {
  it('is certain where nothing is uncertain', () => {
    const certain = simulation(inputs, {}, approachIds, { draws: 100 });
    for (const approach of approachIds) {
      const { total, bands } = costOf(approach, certain);
      const { horizonTotal: expected, cumulative } = projection(approach, inputs);
      for (const usd of Object.values(total)) expectClose(usd, expected, 1e-12);
      expect(bands).toHaveLength(cumulative.length);
      bands.forEach(({ p5 }, month) => {
        expectClose(p5, cumulative[month] ?? Number.NaN, 1e-12);
      });
    }
  });

  // Of one number, the quantiles of the total are the totals at the quantiles.
  it.each<[ParameterId, number, number, string]>([
    ['prepHours', 50, 500, 'lognormal'],
    ['retrainsPerYear', 2, 8, 'normal'],
  ])('one number, %s from %d to %d, %s', (id, low, high) => {
    const { total } = costOf('tuning', simulation(inputs, { [id]: { low, high } }, ['tuning']));
    const at = (value: number) => horizonTotal('tuning', withParameter(inputs, id, value));
    expectClose(total.p5, at(low), 0.001);
    expectClose(total.p50, at(distribution(id, { low, high })(0)), 0.001);
    expectClose(total.p95, at(high), 0.001);
  });

  // Independent normal terms add by the squares of their widths.
  it('the sum of two numbers', () => {
    const high: Ranges = {
      retrainsPerYear: { low: 10, high: 20 },
      promptTrim: { low: 0.4, high: 0.6 },
    };
    const total = (retrainsPerYear: number, promptTrim: number) =>
      horizonTotal('tuning', { ...busy, parameters: { ...p, retrainsPerYear, promptTrim } });
    const { inputs: busy } = evaluated({ parameters: { queries: 5_000_000 } });
    const { parameters: p } = busy;
    const middle = total(15, 0.5);
    const width = Math.hypot(total(20, 0.5) - middle, total(15, 0.6) - middle);
    const { total: drawn } = costOf('tuning', simulation(busy, high, ['tuning']));
    expectClose(drawn.p50 - middle + width, width, 0.01);
    expectClose(drawn.p95 - middle, width, 0.01);
    expectClose(middle - drawn.p5, width, 0.01);
  });
});

/** The same draws, worked off one by one with the functions that the rest of the page uses. */
function straightforward(given: Inputs, ranges: Ranges, approaches: readonly ApproachId[]) {
  const drawn = Array.from({ length: draws }, (_, draw) => inputsOfDraw(given, ranges, draw));
  const totals = drawn.map((each) => approaches.map((id) => horizonTotal(id, each)));
  const winners = totals.map((each) => each.indexOf(Math.min(...each)));
  return Object.fromEntries(
    approaches.map((id, place) => [
      id,
      {
        total: sortedQuantiles(totals.map((each) => each[place] ?? Number.NaN)),
        winShare: winners.filter((winner) => winner === place).length / draws,
        bands: Array.from({ length: given.parameters.months + 1 }, (_, month) =>
          sortedQuantiles(
            drawn.map((each) => projection(id, each).cumulative[month] ?? Number.NaN),
          ),
        ),
      },
    ]),
  );
}
const draws = 300;

function inputsOfDraw(given: Inputs, ranges: Ranges, draw: number): Inputs {
  return parameterIds.reduce((each, id, place) => {
    const range = ranges[id];
    const normal = normalDraws(place)[draw] ?? Number.NaN;
    return range ? withParameter(each, id, distribution(id, range)(normal)) : each;
  }, given);
}

function sortedQuantiles(values: readonly number[]): Quantiles {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1];
  return Object.fromEntries(
    Object.entries(quantileShares).map(([id, share]) => [id, at(share)]),
  ) as Quantiles;
}

describe('against a straightforward implementation on the same draws', () => {
  const settings = {
    'as it comes': {},
    'documents in the prompt': { choices: { factsInPrompt: true } },
    'what is there already': { choices: { have: 'both' } },
    'prices that change, growth': {
      choices: { baseModel: 'gemini-3.8-flash', start: '2026-11' },
      parameters: { growth: 0.08, months: 9 },
    },
    'machines of its own, a router': {
      choices: { tunedModel: 'fireworks_dedicated-h100', pattern: 'router' },
      parameters: { growth: -0.05, queries: 3_000_000, baseShare: 0.4, retrievalShare: 0.5 },
    },
  } as const satisfies Record<string, Parameters<typeof evaluated>[0]>;

  it.each(Object.entries(settings))('%s', (_, setting) => {
    const given = evaluated(setting).inputs;
    const { months: _horizon, ...ranges } = rangesEverywhere(given);
    const expected = straightforward(given, ranges, approachIds);
    const result = simulation(given, ranges, approachIds, { draws });
    for (const approach of approachIds) {
      const [actual, wanted] = [costOf(approach, result), expected[approach]];
      expect(actual.winShare).toBe(wanted?.winShare);
      const figures = ({ total, bands }: Pick<SimulatedCost, 'total' | 'bands'>) =>
        [total, ...bands].flatMap((each) => Object.values<number>(each));
      figures(actual).forEach((usd, i) => {
        expectClose(usd, (wanted && figures(wanted)[i]) ?? Number.NaN, 1e-11);
      });
    }
  });
});

it('pays nothing after a horizon that is drawn shorter', () => {
  const ranges: Ranges = { months: { low: 12, high: 36 } };
  const { total, bands } = costOf('rag', simulation(inputs, ranges, ['rag']));
  const at = (months: number) => horizonTotal('rag', withParameter(inputs, 'months', months));
  expectClose(total.p5, at(12), 1e-9);
  expectClose(total.p95, at(36), 1e-9);
  expect(bands).toHaveLength(inputs.parameters.months + 1);
  expectClose(bands.at(-1)?.p5 ?? Number.NaN, at(12), 1e-9);
});

describe('bands of each month by itself', () => {
  const spent = (approach: ApproachId, of: Inputs, month: number) => {
    const { cumulative } = projection(approach, of);
    return (cumulative[month] ?? Number.NaN) - (cumulative[month - 1] ?? Number.NaN);
  };

  it('are what the month costs in the same draws, the first holding from the start', () => {
    const given = evaluated({
      choices: { baseModel: 'gemini-3.8-flash', start: '2026-11' },
      parameters: { growth: 0.08, months: 9 },
    }).inputs;
    const { months: _horizon, ...ranges } = rangesEverywhere(given);
    const drawn = Array.from({ length: draws }, (_, draw) => inputsOfDraw(given, ranges, draw));
    const result = simulation(given, ranges, approachIds, { draws, bandsOf: 'month' });
    expect(result.bandsOf).toBe('month');
    for (const approach of approachIds) {
      const { bands, total } = costOf(approach, result);
      expect(bands).toHaveLength(10);
      expect(bands[0]).toEqual(bands[1]);
      bands.slice(1).forEach((band, i) => {
        const wanted = sortedQuantiles(drawn.map((each) => spent(approach, each, i + 1)));
        for (const id of ['p5', 'p50', 'p95'] as const) expectClose(band[id], wanted[id], 1e-9);
      });
      expect(total).toEqual(
        costOf(approach, simulation(given, ranges, approachIds, { draws })).total,
      );
    }
  });

  it('leave out the draws whose horizon is over, rather than count them as nothing', () => {
    const ranges: Ranges = { months: { low: 12, high: 36 } };
    const { bands } = costOf('rag', simulation(inputs, ranges, ['rag'], { bandsOf: 'month' }));
    expectClose(bands.at(-1)?.p5 ?? Number.NaN, spent('rag', inputs, 24), 1e-9);
  });
});

const everywhere = rangesEverywhere(inputs);

it('rises from quantile to quantile and from month to month', () => {
  const { costs } = simulation(inputs, everywhere, approachIds, { draws: 1_000 });
  for (const { bands } of Object.values(costs)) {
    const byMonth = bands.map(({ p5, p25, p50, p75, p95 }) => [p5, p25, p50, p75, p95]);
    for (const [month, row] of byMonth.entries()) {
      expect(row).toEqual([...row].sort((a, b) => a - b));
      byMonth[month - 1]?.forEach((before, i) => {
        expect(before).toBeLessThanOrEqual(row[i] ?? Number.NaN);
      });
    }
  }
});

it('gives the same result for the same seed, and a wavering one for another', () => {
  const run = (seed: number) => simulation(inputs, everywhere, ['rag'], { draws: 500, seed });
  expect(run(1)).toEqual(run(1));
  expect(run(2)).not.toEqual(run(1));
});

it('is nearly right with the first draws', () => {
  const run = (count: number) => simulation(inputs, everywhere, approachIds, { draws: count });
  const [coarse, full] = [run(COARSE_DRAWS), run(DRAWS)];
  for (const approach of approachIds) {
    const [rough, fine] = [costOf(approach, coarse), costOf(approach, full)];
    expect(Math.abs(rough.winShare - fine.winShare)).toBeLessThan(0.01);
    expectClose(rough.total.p50, fine.total.p50, 0.01);
    expectClose(rough.total.p5, fine.total.p5, 0.02);
    expectClose(rough.total.p95, fine.total.p95, 0.02);
  }
});

it('compares only those it is asked for', () => {
  const { costs } = simulation(inputs, everywhere, ['hybrid', 'rag'], { draws: 500 });
  expect(Object.keys(costs)).toEqual(['rag', 'hybrid']);
  const shares = Object.values(costs).map(({ winShare }) => winShare);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  expect(simulation(inputs, everywhere, [], { draws: 500 }).costs).toEqual({});
});

it('leaves out bands that nobody asked for', () => {
  const { costs } = simulation(inputs, everywhere, ['rag'], { draws: 500, withBands: false });
  expect(costs.rag?.bands).toEqual([]);
});

describe('without bands', () => {
  const changing = { baseModel: 'gemini-3.8-flash', start: '2026-11' } as const;
  const hosted = { tunedModel: 'fireworks_dedicated-h100' };

  it.each<[string, Inputs, readonly ApproachId[]]>([
    ['one price throughout', inputs, approachIds],
    ['a price that changes', evaluated({ choices: changing }).inputs, approachIds],
    ['machines for one of two', evaluated({ choices: hosted }).inputs, ['rag', 'tuning']],
  ])('comes to the same totals, many months together: %s', (_, given, approaches) => {
    const ranges = {
      ...everywhere,
      growth: { low: 0, high: 0.2 },
      queries: { low: 2e4, high: 9e5 },
    };
    const simulated = (withBands: boolean) =>
      simulation(given, ranges, approaches, { draws: 300, withBands });
    const [together, apart] = [simulated(false), simulated(true)];
    for (const approach of approaches) {
      const expected = costOf(approach, apart).total;
      const { p5, p50, p95 } = costOf(approach, together).total;
      expectClose(p5, expected.p5, 1e-12);
      expectClose(p50, expected.p50, 1e-12);
      expectClose(p95, expected.p95, 1e-12);
    }
  });
});

it('goes on at the same cost to the horizon in force where every draw ends before', () => {
  const { months } = inputs.parameters;
  const ended = simulation(inputs, { months: { low: 1, high: 3 } }, ['rag'], { draws: 500 });
  const { bands, total } = costOf('rag', ended);
  expect(bands).toHaveLength(months + 1);
  expect(bands.at(-1)).toEqual(total);
});
