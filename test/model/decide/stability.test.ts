import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/model/decide/questions';
import { outcomeOf } from '../../../src/model/decide/recommendation';
import { STABILITY_DRAWS, scoreDraws, stability } from '../../../src/model/decide/stability';
import { axes, defaultWeights } from '../../../src/model/decide/weights';
import { anyAnswers } from '../../support/anyAnswers';

const stabilityOf = (answers: Answers) =>
  stability(answers, defaultWeights, outcomeOf(answers, defaultWeights));

it('is 1 where no draw can cross a border', () => {
  // Facts 30 + 20 + 25 + 15 = 90, at least 72 in a draw; behaviour 0; a border is at most 48.
  expect(stabilityOf({ gap: 'facts', material: 'large', cite: 'must', rights: 'yes' })).toBe(1);
  // Both scores 0, and a border is at least 32.
  expect(stabilityOf({ gap: 'nothing' })).toBe(1);
});

it.each([
  ['facts', { material: 'huge', rights: 'yes' }], // 25 + 15 = 40
  ['behaviour', { gap: 'behaviour', format: 'strict', examples: 60 }], // 25 + 15 = 40
] satisfies [string, Answers][])('is about one half on the border of %s', (_, answers) => {
  expect(stabilityOf(answers)).toBeGreaterThan(0.4);
  expect(stabilityOf(answers)).toBeLessThan(0.6);
});

it('is 1 on a border behind which a limit forbids the other outcome', () => {
  expect(stabilityOf({ gap: 'behaviour', format: 'strict', examples: 60, training: 'none' })).toBe(
    1,
  );
});

it('is a share of the draws, and the same at every call', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const share = stabilityOf(answers);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(Number.isInteger(share * STABILITY_DRAWS)).toBe(true);
      expect(stabilityOf(answers)).toBe(share);
    }),
    { numRuns: 30 },
  );
});

describe.each(axes)('draws of %s', (axis) => {
  const { scores, borders } = scoreDraws({ gap: 'both' }, defaultWeights)[axis];
  const points = axis === 'facts' ? 30 : 25;

  it('vary weight and border apart by a fifth at most, evenly around the real ones', () => {
    for (const [values, real] of [
      [scores, points],
      [borders, 40],
    ] as const) {
      expect(Math.min(...values)).toBeGreaterThanOrEqual(0.8 * real);
      expect(Math.max(...values)).toBeLessThanOrEqual(1.2 * real);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      expect(Math.abs(mean / real - 1)).toBeLessThan(0.01);
    }
    const ratios = new Set(
      Array.from(scores, (score, i) => (score / (borders[i] ?? 0)).toFixed(6)),
    );
    expect(ratios.size).toBeGreaterThan(STABILITY_DRAWS / 2);
  });
});
