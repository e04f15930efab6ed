import { expect, it } from 'vitest';
import { byBasis } from '../../../../src/ui/cost/byBasis';
import { breakEvenTerms } from '../../../../src/ui/cost/money/breakEvenTerms';
import { inputsAt } from '../../../../src/ui/cost/money/figureItems';
import { publishedFigureItems, sumOf } from '../../../../src/ui/cost/money/publishedFigureItems';
import { volumeTerms } from '../../../../src/ui/cost/money/volumeTerms';
import { evaluated } from '../../../model/costs/scenarioOf';

const facts = { gap: 'facts', change: 'weekly', material: 'large' } as const;

it('works a break-even in time out from the month in which it lies', () => {
  const evaluation = evaluated({ answers: facts, parameters: { queries: 300_000 } });
  const [at = 0] = evaluation.costs.breakEven.crossings['rag>hybrid'];
  const terms = breakEvenTerms(evaluation, 'rag', 'hybrid', at);
  expect([terms.before.month, terms.after.month]).toEqual([5, 6]);
  expect(terms.before.difference).toBeGreaterThan(0);
  expect(terms.after.difference).toBeLessThan(0);
  expect(terms.at).toBeCloseTo(at, 12);
  expect(breakEvenTerms(evaluation, 'hybrid', 'rag', at).at).toBeCloseTo(at, 12);
});

it('comes to the same for both where volume breaks even', () => {
  const evaluation = evaluated({ answers: facts });
  const [at = 0] = evaluation.costs.breakEven.volume['rag>hybrid'].crossings;
  const total = (id: 'rag' | 'hybrid') =>
    Object.values(volumeTerms(id, at, evaluation)).reduce((sum, usd) => sum + usd, 0);
  expect(total('rag')).toBeCloseTo(total('hybrid'), 4);
});

it.each([
  { basis: 'S0' },
  { basis: 'S1' },
  { basis: 'S3' },
  { basis: 'S3', basisComplete: true, tunedModel: 'fireworks_dedicated-h100' },
] as const)('the terms of a source’s figure add up to it: %j', (choices) => {
  const parameters = { growth: 0.1, months: 9 };
  const evaluation = byBasis(evaluated({ answers: facts, choices, parameters }));
  const { published, inputs } = evaluation;
  if (!published) return expect.fail('no published basis');
  for (const id of ['rag', 'tuning', 'hybrid'] as const) {
    const { ranges } = published.projections[id] ?? {};
    if (!ranges) continue;
    for (const end of ['low', 'mid', 'high'] as const) {
      const sum = (figure: 'total' | 'last', month: number) =>
        sumOf(publishedFigureItems(id, figure, published.reading, inputsAt(inputs, { month })))[
          end
        ];
      const running = (month: number) => ranges.cumulative[month]?.[end] ?? Number.NaN;
      expect(sum('total', 9)).toBeCloseTo(running(9), 4);
      expect(sum('total', 4)).toBeCloseTo(running(4), 4);
      expect(sum('last', 4)).toBeCloseTo(running(4) - running(3), 4);
    }
  }
});
