import fc from 'fast-check';
import { expect, it } from 'vitest';
import { approachSpecs } from '../../../../src/model/approaches';
import type { Answers } from '../../../../src/model/decide/questions';
import { recommendation } from '../../../../src/model/decide/recommendation';
import { defaultWeights } from '../../../../src/model/decide/weights';
import { mapPoint } from '../../../../src/ui/decide/map/mapPoint';
import { anyAnswers } from '../../../support/anyAnswers';

const border = { facts: 40, behaviour: 40 };
const pointOf = (answers: Answers) => mapPoint(recommendation(answers, defaultWeights), border);

it('is held in the quadrant of the approach, and moved only by a limit', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const { outcome, scores, limits } = recommendation(answers, defaultWeights);
      const { scored, held, isMoved } = pointOf(answers);
      expect(scored).toEqual(scores);
      if (isMoved) expect(limits).not.toEqual([]);
      if (outcome === 'none') expect(held).toEqual(scores);
      else {
        const { retrieves, trains } = approachSpecs[outcome];
        expect([held.facts >= 40, held.behaviour >= 40]).toEqual([retrieves, trains]);
      }
    }),
  );
});

// Facts 30 + 20 = 50 and behaviour 25 + 15 = 40.
const both: Answers = { gap: 'both', material: 'large', format: 'strict', examples: 60 };

it.each([
  ['no limit', both, []],
  [
    'no training',
    { ...both, training: 'none' },
    [{ axis: 'behaviour', limit: 'no-training-route' }],
  ],
  [
    'neither search nor training',
    { ...both, speed: 'instant', release: 'days' },
    [
      { axis: 'facts', limit: 'instant' },
      { axis: 'behaviour', limit: 'release-in-days' },
    ],
  ],
] as const)('has a wall for each limit on an axis: %s', (_, answers, walls) => {
  expect(pointOf(answers).walls).toEqual(walls);
});

it('crosses the border where sources must be shown', () => {
  // Facts 25: RAG although the score is low.
  const { scored, held, walls } = pointOf({ cite: 'must', material: 'small', queries: 20_000 });
  expect(scored.facts).toBe(25);
  expect(held.facts).toBeGreaterThan(40);
  expect(walls).toEqual([]);
});
