import { expect, it } from 'vitest';
import { approachIds } from '../../../src/model/approaches';
import { pairs } from '../../../src/model/costs/volume';
import costCases from '../../cases/costs.json';
import { evaluated } from './scenarioOf';

// The cases were worked out by an independent implementation of the same definitions.
const cases = costCases as unknown as readonly Case[];
type ByApproach = Record<string, number>;
type Case = Parameters<typeof evaluated>[0] & {
  readonly id: string;
  readonly expect: {
    readonly perQuery: ByApproach;
    readonly once: ByApproach;
    readonly monthlyFixed: ByApproach;
    readonly horizonTotal: ByApproach;
    readonly breakEvenMonth: Record<string, number | string>;
  };
};

it.each(cases)(
  '$id costs what was worked out elsewhere',
  ({ id: _, expect: expected, ...setting }) => {
    const { projections } = evaluated(setting).costs;
    for (const figure of ['perQuery', 'once', 'monthlyFixed', 'horizonTotal'] as const) {
      for (const approach of approachIds) {
        const should = expected[figure][approach] ?? Number.NaN;
        const error = Math.abs(projections[approach][figure] - should);
        expect(error, `${figure} of ${approach}`).toBeLessThanOrEqual(1e-9 * Math.abs(should));
      }
    }
  },
);

it.each(cases)('$id breaks even when it should', ({ id: _, expect: expected, ...setting }) => {
  const { months } = evaluated(setting).costs.breakEven;
  for (const { pair } of pairs) {
    const should = expected.breakEvenMonth[pair];
    if (typeof should !== 'number') expect(months[pair], pair).toBe(should);
    else expect(Math.abs(Number(months[pair]) / should - 1), pair).toBeLessThanOrEqual(1e-6);
  }
});
