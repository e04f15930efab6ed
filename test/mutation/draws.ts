import fc from 'fast-check';

// The same draws every time, and no search for the smallest counterexample: one is enough.
fc.configureGlobal({ seed: 1, endOnFailure: true });

let most = Infinity;

/** From now on a law is tried on so many draws at most. */
export function limitDraws(draws = Infinity): void {
  most = draws;
}

/** What tests import in place of fast-check: the same, with no more draws than the limit. */
export const draws: typeof fc = {
  ...fc,
  assert: ((property, parameters) =>
    fc.assert(property, {
      ...parameters,
      numRuns: Math.min(parameters?.numRuns ?? 100, most),
    })) as typeof fc.assert,
};
