import fc from 'fast-check';
import { expect, it } from 'vitest';
import { outcomeIds } from '../../../src/model/approaches';
import { outlook } from '../../../src/model/decide/outlook';
import type { Answers } from '../../../src/model/decide/questions';
import { type ReachablePoint, reach } from '../../../src/model/decide/reach';
import { defaultWeights } from '../../../src/model/decide/weights';
import { anyAnswers, completeAnswers, nearlyCompleteAnswers } from '../../support/anyAnswers';
import { allCompletions, plainDecision } from '../../support/plainDecision';

/** How likely each point is with each outcome, by “facts behaviour outcome”. */
function enumerated(answers: Answers) {
  const likely = new Map<string, number>();
  for (const { answers: complete, common } of allCompletions(answers)) {
    const { facts, behaviour, outcome } = plainDecision(complete);
    const key = `${facts} ${behaviour} ${outcome}`;
    likely.set(key, (likely.get(key) ?? 0) + common);
  }
  return rounded(likely);
}

function listed(points: readonly ReachablePoint[]) {
  return rounded(
    points.flatMap(({ facts, behaviour, likely }) =>
      outcomeIds.flatMap((outcome, i): [string, number][] =>
        likely[i] ? [[`${facts} ${behaviour} ${outcome}`, likely[i]]] : [],
      ),
    ),
  );
}

const rounded = (likely: Iterable<[string, number]>) =>
  Object.fromEntries([...likely].map(([key, value]) => [key, Number(value.toFixed(9))]));

it('is exactly what the completions lead to, with their outcomes', () => {
  fc.assert(
    fc.property(nearlyCompleteAnswers, (answers) => {
      expect(listed(reach(answers, defaultWeights))).toEqual(enumerated(answers));
    }),
    { numRuns: 150 },
  );
});

it('is one point once everything is answered', () => {
  fc.assert(
    fc.property(completeAnswers, (answers) => {
      const { facts, behaviour } = plainDecision(answers);
      expect(reach(answers, defaultWeights)).toEqual([
        { facts, behaviour, likely: expect.anything() },
      ]);
    }),
  );
});

it('agrees with the outlook', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const points = reach(answers, defaultWeights);
      const { distribution } = outlook(answers, defaultWeights);
      outcomeIds.forEach((id, i) => {
        const sum = points.reduce((total, { likely }) => total + (likely[i] ?? 0), 0);
        expect(sum).toBeCloseTo(distribution[id], 10);
      });
    }),
    { numRuns: 30 },
  );
});

// 30 + 25 + 25 + 25 + 15 + 8 facts, and 25 + 15 + 15 + 20 + 20 + 3 + 8 behaviour, but no two at once
// of change: never adds 3 to behaviour and nothing to facts.
it('spans from no points to all of them before anything is answered', () => {
  const points = reach({}, defaultWeights);
  expect(Math.max(...points.map(({ facts }) => facts))).toBe(128);
  expect(Math.max(...points.map(({ behaviour }) => behaviour))).toBe(106);
  expect(points.some(({ facts, behaviour }) => facts === 128 && behaviour === 106)).toBe(false);
  expect(points.some(({ facts, behaviour }) => facts === 128 && behaviour === 103)).toBe(true);
  expect(points.some(({ facts, behaviour }) => facts === 0 && behaviour === 0)).toBe(false);
});
