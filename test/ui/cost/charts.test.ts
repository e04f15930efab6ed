import fc from 'fast-check';
import { expect, it } from 'vitest';
import { approachIds } from '../../../src/model/approaches';
import { decadeTicks, moneyTicks, monthTicks, spread } from '../../../src/ui/cost/axes';
import { moneyOf } from '../../../src/ui/cost/money';
import { shownApproaches } from '../../../src/ui/cost/shownApproaches';
import { eventLabel, timeEvents } from '../../../src/ui/cost/timeEvents';
import { meetingMonths, timeRows } from '../../../src/ui/cost/timeRows';
import { meetingVolumes, roundVolumeRows, volumeRows } from '../../../src/ui/cost/volumeRows';
import { evaluated } from '../../model/costs/scenarioOf';

const facts = { gap: 'facts', change: 'weekly', material: 'large' } as const;

it('draws over time what the evaluation adds up', () => {
  const evaluation = evaluated({ parameters: { months: 7 } });
  const rows = timeRows(evaluation);
  expect(rows.map(({ x }) => x)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  for (const id of approachIds) {
    expect(rows.map((row) => row[id])).toEqual(evaluation.costs.projections[id].cumulative);
  }
});

it('marks each break-even in time on both lines', () => {
  const evaluation = evaluated({ answers: facts, parameters: { queries: 300_000 } });
  const [meeting, ...others] = meetingMonths(evaluation);
  expect(others).toEqual([]);
  expect(meeting?.x).toBe(evaluation.costs.breakEven.months['rag>hybrid']);
  // Before the first query 12,501 for Hybrid, then 667 a month and 0.00308 for each of 300,000 queries
  expect(meeting?.usd).toBeCloseTo(12_501.102 + 5.2848 * (666.7686 + 922.695), 0);
});

it('has no break-even to mark where nothing is compared', () => {
  const evaluation = evaluated({ answers: { ...facts, speed: 'instant' } });
  expect(meetingMonths(evaluation)).toEqual([]);
  expect(meetingVolumes(evaluation)).toEqual([]);
});

it('lists what happens inside the horizon, in order, once', () => {
  const evaluation = evaluated({
    answers: facts,
    choices: { baseModel: 'gemini-3.8-flash', tunedModel: 'openai_gpt-4.1-2025-04-14' },
  });
  const events = timeEvents(evaluation, ['rag', 'hybrid']);
  expect(events.map(({ date, says }) => `${date} ${says}`)).toEqual([
    '2027-01-01 gemini-3.8-flash costs $1.50 in, $7.50 out for a million tokens',
    '2027-01-06 training of openai_gpt-4.1-2025-04-14 closes',
    '2027-01-14 openai_gpt-4.1-2025-04-14 retires',
  ]);
  expect(events[0]?.at).toBe(2); // November and December have passed
  expect(events.map(eventLabel)).toEqual([
    'price changes January 2027',
    'training closes January 2027',
    'retires January 2027',
  ]);
  // Fine-tuning makes no call to the base model, whose price changes.
  expect(timeEvents(evaluation, ['tuning'])).toHaveLength(2);
});

it('draws over volume what the evaluation gives at the number in force', () => {
  const evaluation = evaluated({ answers: facts, parameters: { queries: 77_000 } });
  const row = roundVolumeRows(evaluation).find(({ x }) => x === 77_000);
  for (const id of approachIds) {
    expect(row?.[id]).toBeCloseTo(evaluation.costs.projections[id].horizonTotal, 6);
  }
  const rows = volumeRows(evaluation);
  expect([rows[0]?.x, rows.at(-1)?.x]).toEqual([100, expect.closeTo(50_000_000, 3)]);
  expect(meetingVolumes(evaluation).map(({ x }) => x)).toEqual(
    evaluation.costs.breakEven.volume['rag>hybrid'].crossings,
  );
});

it('splits all the money into three groups', () => {
  const { inputs, costs } = evaluated({ parameters: { growth: 0.03 } });
  for (const id of approachIds) {
    const { once, month, query } = moneyOf(id, inputs);
    const { projections } = costs;
    expect(once).toBeCloseTo(projections[id].once, 6);
    expect(once + month + query).toBeCloseTo(projections[id].horizonTotal, 4);
  }
});

it('keeps approaches that do another job behind “show all”', () => {
  expect(shownApproaches(evaluated({ answers: facts }))).toEqual({
    compared: ['rag', 'hybrid'],
    others: ['prompting', 'tuning'],
  });
  expect(shownApproaches(evaluated({ answers: { ...facts, speed: 'instant' } })).compared).toEqual(
    [],
  );
});

it.each([
  [32_194, [0, 10_000, 20_000, 30_000, 40_000]],
  [999, [0, 200, 400, 600, 800, 1_000]],
  [1_000, [0, 200, 400, 600, 800, 1_000]],
  [0.0123, [0, 0.0025, 0.005, 0.0075, 0.01, 0.0125]],
  [0, [0, 1]],
])('money up to %d stands on round ticks from zero', (most, ticks) => {
  expect(moneyTicks(most).map((tick) => Number(tick.toPrecision(6)))).toEqual(ticks);
});

it.each([
  [1, [0, 1]],
  [24, [0, 6, 12, 18, 24]],
  [60, [0, 12, 24, 36, 48, 60]],
])('%d months stand on ticks that people plan in', (months, ticks) => {
  expect(monthTicks(months)).toEqual(ticks);
});

it('puts powers of ten around what is drawn, and leaves out zero', () => {
  expect(decadeTicks([0, 450, 99_000])).toEqual([100, 1_000, 10_000, 100_000]);
  expect(decadeTicks([0])).toEqual([1, 10]);
});

it('spreads labels so that none covers another and all stay inside', () => {
  const heights = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 4 });
  fc.assert(
    fc.property(heights, (wanted) => {
      const placed = [...spread(wanted, 18, 0, 300)].sort((a, b) => a - b);
      placed.forEach((place, i) => {
        expect(place).toBeGreaterThanOrEqual(-1e-9);
        expect(place).toBeLessThanOrEqual(300 + 1e-9);
        expect(place - (placed[i - 1] ?? -Infinity)).toBeGreaterThanOrEqual(18 - 1e-9);
      });
    }),
  );
});
