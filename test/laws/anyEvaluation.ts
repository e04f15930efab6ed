import type fc from 'fast-check';
import { estimates } from '../../src/data/estimates/estimates';
import { type Evaluation, evaluate } from '../../src/model/evaluate';
import { type PriceTable, priceTable } from '../../src/model/prices';
import type { Scenario } from '../../src/model/scenario';
import { anyScenarioAt } from '../support/anyScenario';
import { manyTables } from '../support/manyTables';

/** Any scenario at the prices of any kind of table. */
export const anyScenarioOfAll: fc.Arbitrary<Scenario> = anyScenarioAt(manyTables);

/** The table of its prices. */
export function tableOf({ prices }: Scenario): PriceTable {
  return priceTable(manyTables, prices);
}

/** As the page evaluates it, by our own build-up. */
export function evaluated(scenario: Scenario): Evaluation {
  return evaluate(scenario, tableOf(scenario));
}

/** As the charts and exports have it: by the published estimate that it chooses, if any. */
export function evaluatedByBasis(scenario: Scenario): Evaluation {
  return evaluate(scenario, tableOf(scenario), estimates);
}
