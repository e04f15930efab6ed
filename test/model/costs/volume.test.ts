import { expect, it } from 'vitest';
import { withParameter } from '../../../src/model/costs/alongParameter';
import { hostingUsd } from '../../../src/model/costs/hosting';
import { horizonTotal } from '../../../src/model/costs/projection';
import { volumeCrossings, volumeStops } from '../../../src/model/costs/volume';
import { parameterSpecs } from '../../../src/model/parameters';
import { evaluated } from './scenarioOf';

type Inputs = ReturnType<typeof evaluated>['inputs'];

/** Whether RAG or Hybrid is cheaper, from the pure cost function alone. */
function sign(inputs: Inputs, queries: number): number {
  const at = withParameter(inputs, 'queries', queries);
  return Math.sign(horizonTotal('hybrid', at) - horizonTotal('rag', at));
}

function scan(inputs: Inputs) {
  const all = Array.from({ length: 20_001 }, (_, step) => 100 * 500_000 ** (step / 20_000));
  const signs = all.map((queries) => sign(inputs, queries));
  return all.flatMap((to, i) => {
    const from = all[i - 1];
    return from !== undefined && signs[i] !== signs[i - 1] ? [{ from, to }] : [];
  });
}

it.each([
  ['tokens', {}, {}],
  ['machines', { tunedModel: 'fireworks_dedicated-h100' }, { queriesPerGpuHour: 3_000 }],
  [
    'machines and growth',
    { tunedModel: 'fireworks_dedicated-h100' },
    { queriesPerGpuHour: 3_000, growth: 0.01, months: 6 },
  ],
  [
    'a router with machines',
    { tunedModel: 'fireworks_dedicated-h100', pattern: 'router' },
    { queriesPerGpuHour: 4_000 },
  ],
] as const)(
  'paying for %s: the crossings are those of a scan of 20,000 numbers',
  (_, choices, parameters) => {
    const { inputs } = evaluated({ choices, parameters });
    const found = volumeCrossings(inputs)['rag>hybrid'].crossings;
    const expected = scan(inputs);
    expect(expected.length).toBeGreaterThan(0);
    for (const { from, to } of expected) {
      expect(found.some((each) => each >= from * 0.999999 && each <= to * 1.000001)).toBe(true);
    }
    for (const each of found) {
      expect(sign(inputs, each * 0.999999)).not.toBe(sign(inputs, each * 1.000001));
    }
  },
);

it('gives the same crossings for a pair and its reverse', () => {
  const found = volumeCrossings(evaluated({}).inputs);
  expect(found['rag>hybrid'].crossings).toEqual(found['hybrid>rag'].crossings);
  expect(found['prompting>rag'].otherwise).toBe('never cheaper');
  expect(found['rag>prompting'].otherwise).toBe('always cheaper');
});

const { min, max } = parameterSpecs.queries;
const hosted = (parameters: object, pattern: 'generator' | 'router' = 'generator') =>
  evaluated({ choices: { tunedModel: 'fireworks_dedicated-h100', pattern }, parameters }).inputs;

it('stops at numbers of queries that follow one another by the same factor', () => {
  const stops = volumeStops(evaluated({}).inputs);
  expect(stops).toHaveLength(201);
  expect([stops[0], stops.at(-1)]).toEqual([min, max]);
  for (const [i, stop] of stops.slice(1).entries())
    expect(stop / (stops[i] ?? 0)).toBeCloseTo((max / min) ** (1 / 200), 9);
});

it.each([
  ['one machine after another', hosted({ queriesPerGpuHour: 3_000, months: 1 })],
  ['machines that growth brings', hosted({ queriesPerGpuHour: 30_000, growth: 0.1, months: 3 })],
  ['a router that sends it a part', hosted({ queriesPerGpuHour: 3_000, months: 1 }, 'router')],
])(
  'stops before and just after every step of the bill, in order, within the range: %s',
  (_, given) => {
    const stops = volumeStops(given);
    expect([stops[0], stops.at(-1)]).toEqual([min, max]);
    expect(stops.filter((stop, i) => i > 0 && stop < (stops[i - 1] ?? 0))).toEqual([]);
    const { growth, months } = given.parameters;
    const bill = (approach: 'tuning' | 'hybrid', queries: number) =>
      Array.from({ length: months }, (_, i) =>
        hostingUsd(approach, given, queries * (1 + growth) ** i),
      ).join();
    for (const approach of ['tuning', 'hybrid'] as const)
      for (const [i, to] of stops.slice(1).entries()) {
        const from = stops[i] ?? 0;
        if (to - from <= 1e-8 * to) continue; // the step itself
        expect(bill(approach, from + 0.4 * (to - from))).toBe(
          bill(approach, from + 0.6 * (to - from)),
        );
      }
  },
);

it('gives up on steps where there are thousands', () => {
  const stops = volumeStops(hosted({ queriesPerGpuHour: 10, growth: 0.1 }));
  expect(stops).toHaveLength(201 + 3_000);
});

it('stops at each step once, whatever the horizon, and at none below the least', () => {
  // A machine for every 730 × 200 ÷ 3 queries: 1,027 of them, each with the number just above.
  const steady = hosted({ queriesPerGpuHour: 200, peakFactor: 3 });
  expect(volumeStops(steady)).toHaveLength(201 + 2 * 1_027);
  const small = volumeStops(hosted({ queriesPerGpuHour: 1, peakFactor: 30 }));
  expect(small[0]).toBe(min);
});
