import { bench, describe } from 'vitest';
import { newestPriceTable } from '../../src/data/prices/priceTables';
import { withParameter } from '../../src/model/costs/alongParameter';
import { horizonTotal } from '../../src/model/costs/projection';
import { sensitivities } from '../../src/model/costs/sensitivity';
import { sweep } from '../../src/model/costs/sweep';
import { evaluate } from '../../src/model/evaluate';
import { parameterIds, parameterSpec } from '../../src/model/parameters';
import type { Scenario } from '../../src/model/scenario';
import { blankScenario } from '../../src/share/blankScenario';

const scenario: Scenario = {
  ...blankScenario(newestPriceTable.asOf),
  answers: { gap: 'both', change: 'weekly', material: 'large', queries: 50_000 },
};
const { inputs, costs } = evaluate(scenario, newestPriceTable);
const { contenders } = costs;

describe('the costs of one scenario', () => {
  bench('evaluate, another number', () => {
    evaluate({ ...scenario, parameters: { chunks: 9 } }, newestPriceTable);
  });
  bench('evaluate, another answer', () => {
    evaluate({ ...scenario, answers: { ...scenario.answers } }, newestPriceTable);
  });
  bench('the horizon total of one approach', () => {
    horizonTotal('hybrid', inputs);
  });
});

describe(`every parameter (${parameterIds.length})`, () => {
  bench('200 points of each, for two approaches', () => {
    for (const id of parameterIds) {
      const { min, max } = parameterSpec(id);
      for (let point = 0; point < 200; point++) {
        const at = withParameter(inputs, id, min + ((max - min) * point) / 199);
        for (const approach of contenders) horizonTotal(approach, at);
      }
    }
  });
  bench('all strips, crossings exact', () => {
    for (const id of parameterIds) sweep(id, inputs, contenders);
  });
  bench('the order of the sliders', () => {
    sensitivities(inputs, 'rag', 'hybrid');
  });
});
