import { expect, it } from 'vitest';
import { sensitivities } from '../../../src/model/costs/sensitivity';
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
  expect(turning.slice(0, 3)).toEqual(['growth', 'queries', 'hourlyRate']);
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
