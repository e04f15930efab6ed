import { newestPriceTable, priceTables } from '../../../src/data/prices/priceTables';
import { type Evaluation, evaluate } from '../../../src/model/evaluate';
import type { Scenario } from '../../../src/model/scenario';
import { blankScenario } from '../../../src/share/blankScenario';

/** The prices that the expected figures of these tests were worked out with. */
const PRICES = '2026-11-20';

/** A scenario evaluated at the prices of that day. */
export function evaluated(scenario: Partial<Scenario>): Evaluation {
  return evaluate(
    { ...blankScenario(PRICES), ...scenario },
    priceTables[PRICES] ?? newestPriceTable,
  );
}
