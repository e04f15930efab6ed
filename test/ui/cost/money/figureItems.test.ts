import { expect, it } from 'vitest';
import { type ApproachId, approachIds, patternIds } from '../../../../src/model/approaches';
import { figureIds, figureItems, figureSpecs } from '../../../../src/ui/cost/money/figureItems';
import { evaluated } from '../../../model/costs/scenarioOf';

const settings = [
  { answers: { gap: 'both' } },
  { choices: { tunedModel: 'fireworks_dedicated-h100', baseModel: 'gemini-3.8-flash' } },
  { choices: { countLabour: false }, parameters: { growth: 0.1, months: 36 } },
  ...patternIds.map((pattern) => ({ choices: { pattern } })),
] as const;

it.each(settings)('the items of every figure add up to it: %j', (setting) => {
  const { inputs, costs } = evaluated(setting);
  for (const approach of approachIds) {
    for (const figure of figureIds) {
      const items = figureItems(approach, figure, inputs);
      const sum = items.reduce((total, { usd }) => total + usd, 0);
      const usd = figureSpecs[figure].usd(costs.projections[approach], inputs);
      expect(sum, `${approach} ${figure}`).toBeCloseTo(usd, 6);
    }
  }
});

const router = { choices: { pattern: 'router' } } as const;

it.each([
  [{}, 'rag', 'once', 'retrievalWork', ['ragHours', 'hourlyRate']],
  [{}, 'rag', 'total', 'retrievalUpkeep', ['months', 'ragUpkeepHours', 'hourlyRate']],
  [
    {},
    'tuning',
    'month',
    'retraining',
    ['tokensPerExample', 'epochs', 'examples', 'retrainsPerYear'],
  ],
  [
    {},
    'hybrid',
    'month',
    'retraining',
    ['tokensPerExample', 'epochs', 'examples', 'hybridRetrainsPerYear'],
  ],
  [router, 'hybrid', 'query', 'questionEmbedding', ['questionTokens', 'retrievalShare']],
] as const)(
  'names the numbers in an item: %j %s, %s, %s',
  (setting, approach, figure, id, numbers) => {
    const items = figureItems(approach satisfies ApproachId, figure, evaluated(setting).inputs);
    const found = items.find((item) => item.id === id)?.numbers ?? [];
    expect([...found].sort()).toEqual([...numbers].sort());
  },
);
