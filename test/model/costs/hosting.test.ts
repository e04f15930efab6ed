import { expect, it } from 'vitest';
import { approachIds } from '../../../src/model/approaches';
import { hostingUsd, tunedShare } from '../../../src/model/costs/hosting';
import { evaluated } from './scenarioOf';

const machine = 730 * 7; // USD a month
const dedicated = { tunedModel: 'fireworks_dedicated-h100' };

// One machine serves 730 × 3,600 ÷ 3 = 876,000 queries a month at the peak.
it.each([
  [0, 1],
  [1, 1],
  [876_000, 1],
  [876_001, 2],
  [1_752_000, 2],
  [1_752_001, 3],
])('%d queries a month need %d machines', (queries, machines) => {
  const { inputs } = evaluated({ choices: dedicated });
  expect(hostingUsd('tuning', inputs, queries)).toBeCloseTo(machines * machine, 6);
  expect(hostingUsd('rag', inputs, queries)).toBe(0);
});

it('keeps the least number of machines, none included', () => {
  const hosting = (minReplicas: number, queries: number) =>
    hostingUsd(
      'hybrid',
      evaluated({ choices: dedicated, parameters: { minReplicas } }).inputs,
      queries,
    );
  expect(hosting(4, 1)).toBeCloseTo(4 * machine, 6);
  expect(hosting(0, 0)).toBe(0);
  expect(hosting(0, 1)).toBeCloseTo(machine, 6);
});

it('hosts only what a router sends to the tuned model', () => {
  const { inputs } = evaluated({
    choices: { ...dedicated, pattern: 'router' },
    parameters: { retrievalShare: 0.5, baseShare: 0.25 },
  });
  // A quarter of 3,504,000 is just what one machine serves.
  expect(hostingUsd('hybrid', inputs, 3_504_000)).toBeCloseTo(machine, 6);
  expect(hostingUsd('hybrid', inputs, 3_504_004)).toBeCloseTo(2 * machine, 6);
  expect(hostingUsd('tuning', inputs, 3_504_000)).toBeCloseTo(4 * machine, 6);
});

it('costs nothing by the hour where tokens are paid', () => {
  expect(hostingUsd('tuning', evaluated({}).inputs, 1e6)).toBe(0);
});

// 1 − 0.7 − 0.3 is 5.6e-17 as a computer counts, and 2,920,000 × (1 − 0.7) a hair over 876,000.
it.each([
  ['nothing reaches the tuned model', { retrievalShare: 0.7, baseShare: 0.3 }, 50_000, 0],
  ['just what one machine serves', { retrievalShare: 0.7, baseShare: 0 }, 2_920_000, 1],
])('rounding adds no machine: %s', (_name, shares, queries, machines) => {
  const { inputs } = evaluated({
    choices: { ...dedicated, pattern: 'router' },
    parameters: { ...shares, minReplicas: 0 },
  });
  expect(hostingUsd('hybrid', inputs, queries)).toBeCloseTo(machines * machine, 6);
});

it('sends no query to a tuned model that the approach does not have', () => {
  const { inputs } = evaluated({ choices: { pattern: 'generator' } });
  expect(approachIds.map((id) => tunedShare(id, inputs))).toEqual([0, 0, 1, 1]);
});
