import { expect, it } from 'vitest';
import { withParameter } from '../../../src/model/costs/alongParameter';
import { horizonTotal } from '../../../src/model/costs/projection';
import { volumeCrossings } from '../../../src/model/costs/volume';
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
