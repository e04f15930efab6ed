import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, listedAnswers, questionIds } from '../../../src/model/decide/questions';
import { recommendation } from '../../../src/model/decide/recommendation';
import { aboveBorder, reasons, scores } from '../../../src/model/decide/scores';
import {
  type Axis,
  axes,
  defaultWeights,
  MAX_POINTS,
  pointsIds,
  weightSpec,
} from '../../../src/model/decide/weights';
import { anyAnswers, anyWeights } from '../../support/anyAnswers';
import { withAnswer } from '../../support/plainDecision';

const anyNewAnswer = fc
  .constantFrom(...questionIds)
  .chain((question) =>
    fc.constantFrom(...listedAnswers(question)).map(({ answer }) => ({ question, answer })),
  );
/** Whether the need on an axis is there and no limit holds it back. */
const isMet = (axis: Axis, answers: Answers, weights = defaultWeights) => {
  const { needs, held } = recommendation(answers, weights);
  return needs[axis] && held[axis] === undefined;
};

it('volume alone never moves the facts score', () => {
  fc.assert(
    fc.property(anyAnswers, anyWeights, fc.nat(50_000_000), (answers, weights, queries) => {
      const score = scores(reasons({ ...answers, queries }, weights));
      expect(score.facts).toBe(scores(reasons(answers, weights)).facts);
    }),
  );
});

it('an unknown answer adds no points', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...questionIds), (answers, question) => {
      const counted = reasons({ ...answers, [question]: 'unsure' }, defaultWeights);
      expect(counted.filter(({ id }) => weightSpec(id).question === question)).toEqual([]);
    }),
  );
});

it('adds decimals as one would by hand', () => {
  const weights = {
    ...defaultWeights,
    'behaviour.gap': 2.3,
    'behaviour.format.strict': 29.9,
    'behaviour.task': 7.8,
  };
  const answers = { gap: 'behaviour', format: 'strict', task: 'sort' } as const;
  const score = scores(reasons(answers, weights));
  expect(score.behaviour).toBe(40); // 2.3 + 29.9 + 7.8 = 39.99999999999999 in binary fractions
  expect(aboveBorder(score, weights).behaviour).toBe(true);
});

describe.each(axes)('more need on the axis of %s', (axis) => {
  const ids = pointsIds.filter((id) => weightSpec(id).axis === axis);

  it('by a higher weight never removes what meets it', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        anyWeights,
        fc.constantFrom(...ids),
        fc.nat(MAX_POINTS),
        (answers, weights, id, more) => {
          if (!isMet(axis, answers, weights)) return;
          expect(isMet(axis, answers, { ...weights, [id]: weights[id] + more })).toBe(true);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('by an answer never removes it, but that a schema needs no training', () => {
    fc.assert(
      fc.property(anyAnswers, anyNewAnswer, (answers, { question, answer }) => {
        const more = withAnswer(answers, question, answer);
        const [before, after] = [answers, more].map((each) => recommendation(each, defaultWeights));
        if (!before || !after || after.scores[axis] <= before.scores[axis]) return;
        if (after.held[axis] === 'schema-only' || !isMet(axis, answers)) return;
        expect(isMet(axis, more)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
