import fc from 'fast-check';
import { expect, it } from 'vitest';
import { approachSpecs, type OutcomeId } from '../../../src/model/approaches';
import {
  limitSpec,
  limitWords,
  ruleSpecs,
  type TableLimitId,
  tableLimitIds,
  triggerClause,
} from '../../../src/model/decide/limits';
import type { Answers } from '../../../src/model/decide/questions';
import { outcomeOf } from '../../../src/model/decide/recommendation';
import { anyWeights, completeAnswers } from '../../support/anyAnswers';

// The fewest answers under which each limit applies; whatever else is answered, it has to hold.
const strictest: Record<TableLimitId, Answers> = {
  'no-material': { material: 'none', change: 'weekly' },
  instant: { speed: 'instant' },
  'fits-in-prompt': { material: 'small', rights: 'no', queries: 10_000 },
  'schema-only': { format: 'schema', queries: 100_000, speed: 'interactive' },
  'no-training-route': { training: 'none' },
  'examples-unknown': { examples: 'unsure' },
  'too-few-examples': { examples: 49 },
  'release-in-days': { release: 'days' },
};

const retrieves = (outcome: OutcomeId) => outcome !== 'none' && approachSpecs[outcome].retrieves;
const trains = (outcome: OutcomeId) => outcome !== 'none' && approachSpecs[outcome].trains;

it.each(tableLimitIds)('%s holds whatever else is answered and whatever the weights', (id) => {
  const isRuledOut = limitSpec(id).axis === 'facts' ? retrieves : trains;
  fc.assert(
    fc.property(completeAnswers, anyWeights, (answers, weights) => {
      expect(isRuledOut(outcomeOf({ ...answers, ...strictest[id] }, weights))).toBe(false);
    }),
  );
});

it('finds no option where sources must be shown and there are none', () => {
  fc.assert(
    fc.property(completeAnswers, anyWeights, (answers, weights) => {
      expect(outcomeOf({ ...answers, cite: 'must', material: 'none' }, weights)).toBe('none');
    }),
  );
});

it('retrieves where sources must be shown, unless a limit forbids it', () => {
  fc.assert(
    fc.property(completeAnswers, anyWeights, (answers, weights) => {
      const outcome = outcomeOf(
        { ...answers, cite: 'must', material: 'large', speed: 'interactive' },
        weights,
      );
      expect(retrieves(outcome)).toBe(true);
    }),
  );
});

it.each([...tableLimitIds, ...(Object.keys(ruleSpecs) as (keyof typeof ruleSpecs)[])])(
  '%s says what it is, why, and who says so',
  (id) => {
    const { title, because, sources } = limitWords(id);
    expect(title).toMatch(/^[A-Z]/);
    expect(because).toMatch(/^[a-z]/);
    expect(sources.length).toBeGreaterThan(0);
  },
);

it('says once what has to happen, however many limits it lifts', () => {
  expect(triggerClause(['too-few-examples', 'examples-unknown', 'no-material'])).toBe(
    'there are 50 checked examples and there is reference material to search',
  );
  const never = tableLimitIds.filter((id) => limitSpec(id).effect === 'never');
  expect(never.length).toBeGreaterThan(0);
  expect(triggerClause(never)).toBe('');
});
