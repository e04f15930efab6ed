import { expect, it } from 'vitest';
import { approachIds } from '../../../src/model/approaches';
import {
  movesNothing,
  stopsAlong,
  totalAlong,
  withParameter,
} from '../../../src/model/costs/alongParameter';
import type { Inputs } from '../../../src/model/inputs';
import { type ParameterId, parameterIds, parameterSpec } from '../../../src/model/parameters';
import { inputsOf } from './inputsOf';

const CURVED = ['growth', 'chunkTokens', 'months'];
const straightIds = parameterIds.filter((id) => !CURVED.includes(id));

/** Both models cost double from 20,000 input tokens on, which many a parameter passes. */
function withLongContext(given: Inputs): Inputs {
  const [{ base, helper, ...rest }] = given.phases;
  const long = { above: 20_000, input: 4, cached: 0.4, write: 5, output: 20 };
  const phase = { ...rest, base: { ...base, long }, helper: { ...helper, long } };
  return { ...given, phases: [phase] };
}

const settings: [string, Inputs][] = [
  ['usual inputs', inputsOf({})],
  ['documents in the prompt', inputsOf({ choices: { factsInPrompt: true } })],
  [
    'long context',
    withLongContext(inputsOf({ choices: { factsInPrompt: true }, parameters: { pages: 30 } })),
  ],
  [
    'a router',
    inputsOf({
      choices: { pattern: 'router' },
      parameters: { retrievalShare: 0.4, baseShare: 0.3 },
    }),
  ],
  ['nothing cached', inputsOf({ parameters: { cacheShare: 0, documentCacheShare: 0 } })],
];

it.each(settings)('totals run straight between neighbouring stops: %s', (_, given) => {
  for (const id of straightIds) {
    const stops = stopsAlong(id, given);
    const { min, max } = parameterSpec(id);
    expect([stops[0], stops.at(-1)]).toEqual([min, max]);
    for (const approach of approachIds) {
      const total = totalAlong(id, approach, given);
      stops.slice(1).forEach((high, i) => {
        const low = stops[i] ?? min;
        if (high - low <= 1e-6 * (max - min)) return; // a jump
        // Not at the stops themselves, which by rounding may lie on either side of a jump.
        const [near = 0, middle = 0, far = 0] = [0.1, 0.5, 0.9].map((part) =>
          total(low + part * (high - low)),
        );
        const even = (near + far) / 2;
        expect(Math.abs(middle - even), `${id} of ${approach}`).toBeLessThanOrEqual(1e-7 * even);
      });
    }
  }
});

it('stops where a call outgrows the ordinary prices, and just above', () => {
  const given = withLongContext(inputsOf({ choices: { factsInPrompt: true } }));
  const { instructionTokens, exampleTokens, questionTokens, tokensPerPage } = given.parameters;
  const pages = (20_000 - instructionTokens - exampleTokens - questionTokens) / tokensPerPage;
  const { min, max } = parameterSpec('pages');
  const [first, at = 0, above = 0, last] = stopsAlong('pages', given);
  expect([first, last]).toEqual([min, max]);
  expect(at).toBeCloseTo(pages, 6);
  expect(above - at).toBeCloseTo(1e-9 * (max - min), 9);
});

it('follows curves and steps with many stops, months with each', () => {
  const given = inputsOf({});
  const { min, max } = parameterSpec('months');
  const months = Array.from({ length: max - min + 1 }, (_, i) => min + i);
  expect(stopsAlong('months', given).map(Math.round)).toEqual(months);
  expect(stopsAlong('growth', given)).toHaveLength(31);
  expect(stopsAlong('questionTokens', given)).toHaveLength(2);
  const hosted = inputsOf({ choices: { tunedModel: 'fireworks_dedicated-h100' } });
  expect(stopsAlong('peakFactor', hosted)).toHaveLength(151);
  expect(stopsAlong('pages', hosted)).toHaveLength(2);
  expect(stopsAlong('queries', hosted).length).toBeGreaterThan(200);
  expect(stopsAlong('queries', inputsOf({ parameters: { growth: 0.1 } }))).toHaveLength(201);
});

it('spreads stops evenly, or evenly by factors on a slider that goes by factors', () => {
  const hosted = inputsOf({ choices: { tunedModel: 'fireworks_dedicated-h100' } });
  for (const id of ['queriesPerGpuHour', 'peakFactor', 'minReplicas', 'growth'] as const) {
    const stops = stopsAlong(id, hosted);
    const { scale } = parameterSpec(id);
    const steps = stops.slice(1).map((stop, i) => {
      const before = stops[i] ?? 0;
      return scale === 'log' ? stop / before : stop - before;
    });
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 9);
  }
});

it('lets retrieval go before the base model where both would be more than all', () => {
  const given = inputsOf({ parameters: { retrievalShare: 0.2, baseShare: 0.5 } });
  expect(withParameter(given, 'retrievalShare', 0.4).parameters.baseShare).toBe(0.5);
  expect(withParameter(given, 'retrievalShare', 0.7).parameters.baseShare).toBeCloseTo(0.3, 12);
  expect(withParameter(given, 'pages', 7).parameters).toEqual({ ...given.parameters, pages: 7 });
});

it('tells a number that moves nothing from one that moves a total of one approach', () => {
  const given = inputsOf({});
  expect(movesNothing('gpuHour', given, approachIds)).toBe(true);
  expect(movesNothing('ragHours', given, ['prompting', 'tuning'])).toBe(true);
  expect(movesNothing('ragHours', given, ['prompting', 'rag'])).toBe(false);
});

const hosted = { tunedModel: 'fireworks_dedicated-h100' };

it.each<readonly [ParameterId, Parameters<typeof inputsOf>[0], number]>([
  ['queries', {}, 2],
  ['questionTokens', { parameters: { growth: 0.1 } }, 2],
  ['chunkTokens', {}, 31],
  ['growth', {}, 31],
  ['growth', { choices: hosted }, 151],
  ['queriesPerGpuHour', { choices: hosted }, 151],
  ['minReplicas', { choices: hosted }, 151],
  ['answerTokens', { choices: hosted }, 2],
  ['retrievalShare', { parameters: { baseShare: 0 } }, 2],
  // With the share above which nothing is left for the other, and just above it.
  ['retrievalShare', { parameters: { baseShare: 0.3 } }, 4],
  ['retrievalShare', { choices: hosted, parameters: { baseShare: 0.3 } }, 153],
  ['baseShare', { choices: hosted, parameters: { retrievalShare: 0.4 } }, 153],
])('follows %s of %j with %i stops', (id, setting, count) => {
  expect(stopsAlong(id, inputsOf(setting))).toHaveLength(count);
});

it('stops just above where nothing is cached, since from there on it is written first', () => {
  for (const id of ['cacheShare', 'documentCacheShare'] as const)
    expect(stopsAlong(id, inputsOf({}))).toEqual([0, 1e-9, 1]);
});

it('stops in order, within the range, nowhere twice', () => {
  const given = withLongContext(
    inputsOf({
      choices: { ...hosted, factsInPrompt: true, pattern: 'router' },
      parameters: { retrievalShare: 0.401, baseShare: 0.301, pages: 30 },
    }),
  );
  // Along the queries, steps of two approaches may be the same.
  for (const id of parameterIds.filter((each) => each !== 'queries')) {
    const { min, max } = parameterSpec(id);
    const stops = stopsAlong(id, given);
    expect([stops[0], stops.at(-1)]).toEqual([min, max]);
    expect(stops.filter((stop, i) => i > 0 && stop <= (stops[i - 1] ?? 0))).toEqual([]);
  }
});

it('stops where longer pages outgrow the ordinary prices', () => {
  const parameters = {
    pages: 10,
    instructionTokens: 800,
    exampleTokens: 1_200,
    questionTokens: 100,
  };
  const given = withLongContext(inputsOf({ choices: { factsInPrompt: true }, parameters }));
  // 10 pages of 1,790 tokens, 2,100 others
  const [, at = 0, above = 0] = stopsAlong('tokensPerPage', given);
  expect(at).toBeCloseTo(1_790, 6);
  expect(above).toBeCloseTo(1_790 + 1e-9 * (4_000 - 50), 9);
  expect(above - at).toBeLessThan(4e-6);
});

it('goes on after the longest horizon as in its last month', () => {
  const given = inputsOf({ parameters: { growth: 0.01 } });
  const { max } = parameterSpec('months');
  for (const approach of approachIds) {
    const total = totalAlong('months', approach, given);
    const lastMonth = total(max) - total(max - 1);
    expect(total(max + 5)).toBeCloseTo(total(max) + 5 * lastMonth, 6);
    expect(total(12.25)).toBeCloseTo(total(12) + (total(13) - total(12)) / 4, 6);
  }
});
