import { expect, it } from 'vitest';
import type { ApproachId } from '../../../src/model/approaches';
import { totalAlong } from '../../../src/model/costs/alongParameter';
import { sensitivities } from '../../../src/model/costs/sensitivity';
import { crossingsOf, sweep } from '../../../src/model/costs/sweep';
import type { Inputs } from '../../../src/model/inputs';
import type { ParameterId } from '../../../src/model/parameters';
import { inputsOf } from './inputsOf';
import { evaluated } from './scenarioOf';

const { inputs } = evaluated({});

it('leaves out what touches neither or both alike', () => {
  const ids = sensitivities(inputs, 'rag', 'hybrid').map(({ id }) => id);
  expect(ids).not.toContain('retrainsPerYear'); // fine-tuning alone
  expect(ids).not.toContain('ragHours'); // the same work for both
  expect(ids).not.toContain('gpuHour'); // no dedicated hosting
  expect(ids).toContain('prepHours');
});

it('puts what turns the comparison around before what only moves it far', () => {
  const ranked = sensitivities(inputs, 'rag', 'hybrid');
  const turning = ranked.filter(({ turns }) => turns).map(({ id }) => id);
  expect(turning).toEqual([
    ...['growth', 'queries', 'hourlyRate', 'answerTokens', 'chunks', 'exampleTokens'],
    ...['chunkTokens', 'questionTokens', 'instructionTokens'],
  ]);
  expect(ranked.slice(0, turning.length).map(({ id }) => id)).toEqual(turning);
  // 0 to 5,000 hours at 50 USD, against 0 to 1,000 hours
  const swings = new Map(ranked.map(({ id, swing }) => [id, swing]));
  expect(swings.get('prepHours')).toBeCloseTo(250_000, 6);
  expect(swings.get('evalHours')).toBeCloseTo(50_000, 6);
});

it('ranks by the total where there is nothing to compare with', () => {
  const ranked = sensitivities(inputs, 'prompting', undefined);
  expect(ranked.slice(0, 2).map(({ id }) => id)).toEqual(['growth', 'queries']);
  expect(ranked.every(({ turns }) => !turns)).toBe(true);
});

it('does not count a turn in the first hour of 5,000', () => {
  const facts = evaluated({ answers: { gap: 'facts', change: 'weekly', material: 'large' } });
  const preparing = sensitivities(facts.inputs, 'rag', 'hybrid').find(
    ({ id }) => id === 'prepHours',
  );
  expect(preparing?.turns).toBe(false);
});

const turns = (id: ParameterId, given: Inputs, one: ApproachId, other: ApproachId) =>
  sensitivities(given, one, other).find((each) => each.id === id)?.turns;

it.each([
  ['99 hours of 5,000', 99, false],
  ['101 hours of 5,000', 101, true],
  ['4,899 hours of 5,000', 4_899, true],
  ['4,901 hours of 5,000', 4_901, false],
])('counts a turn at %s of preparing examples', (_, hours, isTurning) => {
  const given = inputsOf({});
  const at = (approach: ApproachId) => totalAlong('prepHours', approach, given)(hours);
  const { ragHours, hourlyRate } = given.parameters;
  const more = (at('tuning') - at('rag')) / hourlyRate;
  const turned = inputsOf({ parameters: { ragHours: ragHours + more } });
  expect(turns('prepHours', turned, 'rag', 'tuning')).toBe(isTurning);
});

it('counts a turn in the last half month of 60 for none', () => {
  const given = inputsOf({});
  const gap = (setting: Inputs) => {
    const [rag, tuning] = [
      totalAlong('months', 'rag', setting),
      totalAlong('months', 'tuning', setting),
    ];
    return tuning(59.5) - rag(59.5);
  };
  const { prepHours, hourlyRate } = given.parameters;
  const late = inputsOf({ parameters: { prepHours: prepHours - gap(given) / hourlyRate } });
  expect(gap(late)).toBeCloseTo(0, 6);
  expect(turns('months', late, 'rag', 'tuning')).toBe(false);
  expect(turns('months', given, 'rag', 'tuning')).toBe(true);
});

it('counts a turn in the middle, whatever turns at the very start', () => {
  // With any cache at all, documents are written to it at a higher price.
  const parameters = { queries: 500_000, growth: 0.05, gpuHour: 4 };
  const given = inputsOf({ parameters });
  expect(crossingsOf(sweep('cacheShare', given, ['prompting', 'hybrid']))).toEqual([
    expect.closeTo(0, 6),
    expect.closeTo(0.155, 3),
  ]);
  expect(turns('cacheShare', given, 'prompting', 'hybrid')).toBe(true);
});

it.each([
  ['the first hundredth', 100 * 500_000 ** 0.01, false],
  ['the middle', 100 * 500_000 ** 0.5, true],
  ['the last hundredth', 100 * 500_000 ** 0.99, false],
])('counts a turn in %s of a slider that goes by factors: %d', (_, queries, isTurning) => {
  const given = inputsOf({});
  const at = (approach: ApproachId) => totalAlong('queries', approach, given)(queries);
  const more = (at('tuning') - at('rag')) / given.parameters.hourlyRate;
  // Work that RAG alone or fine-tuning alone takes, whichever is to cost more.
  const { ragHours, prepHours } = given.parameters;
  const parameters = more > 0 ? { ragHours: ragHours + more } : { prepHours: prepHours - more };
  const turned = inputsOf({ parameters });
  expect(turns('queries', turned, 'rag', 'tuning')).toBe(isTurning);
});
