import { expect, it } from 'vitest';
import type { ApproachId, OutcomeId } from '../../../src/model/approaches';
import { crossingMonths } from '../../../src/model/costs/breakEven';
import { costs, headline } from '../../../src/model/costs/costs';
import { byApproach } from '../../../src/model/costs/projection';
import type { Answers } from '../../../src/model/decide/questions';
import { recommendation } from '../../../src/model/decide/recommendation';
import { defaultWeights } from '../../../src/model/decide/weights';
import { inputsOf } from './inputsOf';

const decided = recommendation({}, defaultWeights);
const found = costs({}, decided, inputsOf({}));
const totals = { prompting: 30, rag: 10, tuning: 20, hybrid: 40 };
const distribution = { prompting: 0, rag: 0.3, tuning: 0.1, hybrid: 0.6, none: 0 };

/** The headline where RAG is recommended and these are the contenders, the next step and the flips. */
function headlineOf(
  contenders: readonly ApproachId[],
  next?: ApproachId,
  open: readonly OutcomeId[] = [],
  answers: Answers = {},
) {
  const recommended = {
    ...decided,
    outcome: 'rag',
    plan: { promptFirst: false, ...(next && { next: { approach: next, once: [] } }) },
    flips: open.map((outcome) => ({ question: 'cite', answer: 'must', outcome }) as const),
  } as const;
  const projections = byApproach((id) => ({
    ...found.projections[id],
    horizonTotal: totals[id],
  }));
  return headline(answers, recommended, distribution, { ...found, contenders, projections });
}

it('compares with the cheapest of the other contenders', () => {
  expect(headlineOf(['prompting', 'rag', 'tuning'], 'hybrid', ['hybrid'])).toEqual({
    recommended: 'rag',
    alternative: 'tuning',
    because: 'contender',
  });
});

it('compares with the next step where nothing else does the same job', () => {
  const next = { recommended: 'rag', alternative: 'hybrid', because: 'next' };
  expect(headlineOf(['rag'], 'hybrid', ['tuning'])).toEqual(next);
  expect(headlineOf([], 'hybrid')).toEqual(next);
});

it('compares with the likeliest that one open answer leads to where there is no other step', () => {
  const open = { recommended: 'rag', alternative: 'hybrid', because: 'open' };
  expect(headlineOf(['rag'], undefined, ['tuning', 'hybrid'])).toEqual(open);
  expect(headlineOf(['rag'], 'rag', ['hybrid', 'tuning', 'rag'])).toEqual(open);
  expect(headlineOf(['rag'], undefined, ['tuning', 'none'])?.alternative).toBe('tuning');
});

it('has no other where there is none, or the answer is known', () => {
  expect(headlineOf(['rag'])).toEqual({ recommended: 'rag' });
  expect(headlineOf(['rag'], undefined, ['hybrid'], { cite: 'no' })).toEqual({
    recommended: 'rag',
  });
});

it('says nothing where no option meets every limit', () => {
  const none = { ...decided, outcome: 'none' } as const;
  expect(headline({}, none, distribution, found)).toBeUndefined();
});

it('finds each month in which running totals meet', () => {
  const { breakEven, projections } = found;
  const crossed = breakEven.crossings['rag>tuning'];
  expect(crossed).toEqual(
    crossingMonths(projections.rag.cumulative, projections.tuning.cumulative),
  );
  expect(crossed).toHaveLength(1);
  expect(crossed[0]).toBeCloseTo(Number(breakEven.months['rag>tuning']), 9);
});
