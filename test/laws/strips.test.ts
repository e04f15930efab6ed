import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ApproachId } from '../../src/model/approaches';
import { withParameter } from '../../src/model/costs/alongParameter';
import { horizonTotal } from '../../src/model/costs/projection';
import { crossingsOf, type Stretch, sweep } from '../../src/model/costs/sweep';
import { type ParameterId, parameterIds, parameterSpec } from '../../src/model/parameters';
import { shownCurrency } from '../../src/share/moneyFormat';
import { comparison, stripApproaches } from '../../src/ui/cost/comparison';
import { stripSentence } from '../../src/ui/cost/stripWords';
import { meetingVolumes } from '../../src/ui/cost/volumeRows';
import { anyParameter } from '../support/anyScenario';
import { anyScenarioOfAll, evaluated } from './anyEvaluation';

const anyId = fc.constantFrom(...parameterIds);

/** Of the range of a parameter: where a total jumps, a border cannot be placed more exactly. */
const BORDER = 1e-12;

/** Who is named at a value; on a border both neighbours. */
function at(id: ParameterId, stretches: readonly Stretch[], value: number): readonly ApproachId[] {
  const { min, max } = parameterSpec(id);
  const width = BORDER * (max - min);
  return stretches
    .filter(({ from, to }) => value >= from - width && value <= to + width)
    .map(({ cheapest }) => cheapest);
}

it('name the cheapest where the slider stands, and wherever else it is put', () => {
  const anyPlace = anyId.chain((id) => fc.tuple(fc.constant(id), anyParameter(id)));
  fc.assert(
    fc.property(anyScenarioOfAll, anyPlace, (scenario, [id, elsewhere]) => {
      const evaluation = evaluated(scenario);
      const { inputs, costs } = evaluation;
      const compared = stripApproaches(evaluation);
      if (compared.length < 2) return;
      const stretches = sweep(id, inputs, compared);
      const { min, max } = parameterSpec(id);
      expect([stretches[0]?.from, stretches.at(-1)?.to]).toEqual([min, max]);
      for (const value of [inputs.parameters[id], elsewhere]) {
        const there = withParameter(inputs, id, value);
        const totals = compared.map((each) => horizonTotal(each, there));
        const least = Math.min(...totals);
        const named = at(id, stretches, value).map(
          (each) => totals[compared.indexOf(each)] ?? Infinity,
        );
        const says = `${id} at ${value}: ${JSON.stringify(stretches)}`;
        expect(Math.min(...named), says).toBeLessThanOrEqual(least + 1e-8 * Math.max(1, least));
      }
      if (costs.contenders.length < 2) return;
      const here = costs.cheapestContender ?? expect.fail('no contender is the cheapest');
      const usd = costs.projections[here].horizonTotal;
      const names = at(id, stretches, inputs.parameters[id]);
      const isSaid = names.some(
        (name) => costs.projections[name].horizonTotal <= usd + 1e-8 * Math.max(1, usd),
      );
      expect(isSaid).toBe(true);
    }),
    { numRuns: 30 },
  );
});

it('cross, for the number of queries, where the chart over volume has its marks', () => {
  fc.assert(
    fc.property(anyScenarioOfAll, (scenario) => {
      const evaluation = evaluated(scenario);
      const compared = stripApproaches(evaluation);
      const { one, other = one } = comparison(evaluation);
      // Where the recommended one cannot be had, the strips leave it out and the chart does not.
      if (compared.length !== 2 || !compared.includes(one) || !compared.includes(other)) return;
      const crossed = crossingsOf(sweep('queries', evaluation.inputs, compared));
      const marked = meetingVolumes(evaluation).map(({ x }) => x);
      const { max } = parameterSpec('queries');
      const inside = (values: readonly number[]) =>
        values.filter((x) => x > 100 * 1.001 && x < max * 0.999);
      expect(inside(crossed).length, `${crossed} against ${marked}`).toBe(inside(marked).length);
      inside(crossed).forEach((x, i) => {
        expect(Math.abs(x - (inside(marked)[i] ?? 0))).toBeLessThanOrEqual(1e-6 * x);
      });
    }),
    { numRuns: 30 },
  );
});

it('are said in a sentence that names everybody who is cheapest somewhere', () => {
  fc.assert(
    fc.property(anyScenarioOfAll, anyId, (scenario, id) => {
      const evaluation = evaluated(scenario);
      const compared = stripApproaches(evaluation);
      const stretches = sweep(id, evaluation.inputs, compared);
      const recommended = evaluation.headline?.recommended;
      const currency = shownCurrency(scenario.money);
      const says = stripSentence(id, stretches, recommended, compared.length, currency);
      expect(says === undefined).toBe(stretches.length === 0);
      if (says === undefined) return;
      expect(says).not.toMatch(/NaN|undefined|Infinity/);
      const isNever = recommended && stretches.every(({ cheapest }) => cheapest !== recommended);
      expect(says.includes('never is')).toBe(Boolean(isNever));
    }),
    { numRuns: 30 },
  );
});
