import { expect, it } from 'vitest';
import { approachIds } from '../../src/model/approaches';
import { evaluated } from './costs/scenarioOf';

const own = {
  baseModel: 'own',
  tunedModel: 'own',
  helperModel: 'own',
  embeddingModel: 'own',
} as const;

it('a model of one’s own costs what one says, and nothing where one says nothing', () => {
  const priceOverrides = { 'baseModel.input': 2, 'baseModel.output': 10 } as const;
  const { costs, inputs } = evaluated({ choices: own, priceOverrides });
  // (2,000 instructions and examples + 150 of the question) × $2 + 400 × $10, a million tokens each.
  expect(costs.projections.prompting.perQuery).toBeCloseTo(0.0083, 12);
  expect(costs.projections.tuning.perQuery).toBe(0);
  expect(inputs.models.baseModel).toMatchObject({ id: 'own', provider: 'Your own prices' });
});

it('a model of one’s own is always to be had, but its context window is not known', () => {
  const { costs } = evaluated({ choices: { ...own, factsInPrompt: true } });
  for (const id of approachIds) {
    const { isPossible, isAvailable, cautions } = costs.availability[id];
    expect([isPossible, isAvailable]).toEqual([true, true]);
    expect(cautions.map(({ kind }) => kind)).toContain('contextUnknown');
  }
});

it('without our own labour no hour costs anything, and the rate is kept', () => {
  const parameters = { hourlyRate: 80 };
  const { costs, inputs, scenario } = evaluated({ parameters, choices: { countLabour: false } });
  expect(inputs.parameters.hourlyRate).toBe(0);
  expect(scenario.parameters.hourlyRate).toBe(80);
  expect(costs.projections.prompting.once).toBe(0);
  expect(evaluated({ parameters }).costs.projections.prompting.once).toBe(16 * 80);
});
