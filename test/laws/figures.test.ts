import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyScenarioOfAll, evaluatedByBasis } from './anyEvaluation';

type Found = { readonly path: string; readonly value: number };

/** Every number in a value, however deep. */
function numbersIn(value: unknown, path = ''): readonly Found[] {
  if (typeof value === 'number') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => numbersIn(each, `${path}.${key}`));
}

/** What may be below zero: a share that shrinks. */
const signed = /\.growth(\.|$)/;

it('are finite and not negative, whatever is set', () => {
  fc.assert(
    fc.property(anyScenarioOfAll, (scenario) => {
      const { scenario: _, ...figures } = evaluatedByBasis(scenario);
      const found = numbersIn(figures);
      expect(found.length).toBeGreaterThan(200);
      expect(found.filter(({ value }) => !Number.isFinite(value))).toEqual([]);
      expect(found.filter(({ path, value }) => value < 0 && !signed.test(path))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
