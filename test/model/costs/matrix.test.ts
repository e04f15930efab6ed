import fc from 'fast-check';
import { expect, it } from 'vitest';
import { approachIds, patternIds } from '../../../src/model/approaches';
import { withParameter } from '../../../src/model/costs/alongParameter';
import { horizonTotal, projection } from '../../../src/model/costs/projection';
import { tunedSaving } from '../../../src/model/costs/saving';
import type { Inputs } from '../../../src/model/inputs';
import { latency } from '../../../src/model/latency';
import { type ParameterId, parameterIds, parameterSpec } from '../../../src/model/parameters';
import { inputsOf } from './inputsOf';

const hostings = ['tinker_qwen3-8b', 'fireworks_dedicated-h100'];
/** Every way to build it: each pattern, both kinds of hosting, documents in the prompt and not. */
const ways = patternIds.flatMap((pattern) =>
  hostings.flatMap((tunedModel) =>
    [true, false].map((factsInPrompt) => {
      const choices = { pattern, tunedModel, factsInPrompt, baseModel: 'gemini-3.8-flash' };
      const name = `${pattern}, ${tunedModel}, documents ${factsInPrompt ? 'in' : 'not in'} the prompt`;
      return { name, inputs: inputsOf({ choices }) };
    }),
  ),
);

function ends(id: ParameterId) {
  const { min, max } = parameterSpec(id);
  return [min, max] as const;
}

function allAt(inputs: Inputs, end: 0 | 1): Inputs {
  return parameterIds.reduce((each, id) => withParameter(each, id, ends(id)[end]), inputs);
}

it.each(ways)('$name: no number makes a figure negative or infinite', ({ inputs }) => {
  const alone = parameterIds.flatMap((id) => ends(id).map((end) => withParameter(inputs, id, end)));
  for (const each of [inputs, allAt(inputs, 0), allAt(inputs, 1), ...alone]) {
    for (const approach of approachIds) {
      const { perQuery, once, monthlyFixed, cumulative } = projection(approach, each);
      const { median, slow } = latency(approach, each);
      const figures = [perQuery, once, monthlyFixed, ...cumulative, median, slow];
      expect(figures.filter((figure) => !(Number.isFinite(figure) && figure >= 0))).toEqual([]);
      const saving = Object.values(tunedSaving(approach, each) ?? {});
      expect(saving.filter((figure) => !Number.isFinite(figure))).toEqual([]);
    }
  }
});

it.each(parameterIds)('%s moves a figure', (id) => {
  const [low, high] = ends(id);
  const isMoved = ways.some(({ inputs }) =>
    approachIds.some((approach) => {
      const at = (value: number) => horizonTotal(approach, withParameter(inputs, id, value));
      return at(low) !== at(high);
    }),
  );
  expect(isMoved).toBe(true);
});

it('never costs less with more queries', () => {
  const queries = fc.integer({ min: 100, max: 50_000_000 });
  fc.assert(
    fc.property(
      fc.constantFrom(...ways),
      fc.constantFrom(...approachIds),
      fc.constantFrom(-0.2, 0, 0.03, 0.5),
      queries,
      queries,
      (way, approach, growth, one, other) => {
        const inputs = withParameter(way.inputs, 'growth', growth);
        const at = (value: number) =>
          horizonTotal(approach, withParameter(inputs, 'queries', value));
        const [fewer, more] = [at(Math.min(one, other)), at(Math.max(one, other))];
        expect(fewer).toBeLessThanOrEqual(more * (1 + 1e-12));
      },
    ),
  );
});
