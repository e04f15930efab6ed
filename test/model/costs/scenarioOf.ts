import { newestPriceTable } from '../../../src/data/prices/priceTables';

import { type Evaluation, evaluate } from '../../../src/model/evaluate';
import type { ParameterId } from '../../../src/model/parameters';
import type { PriceTable } from '../../../src/model/prices';
import type { Scenario } from '../../../src/model/scenario';
import { blankScenario } from '../../../src/share/blankScenario';

type Setting = Partial<Omit<Scenario, 'parameters'>> & {
  readonly parameters?: { readonly [Id in ParameterId]?: number };
};

/** A scenario with some things set. Queries and examples are answers, wherever they are written. */
export function scenarioOf({ parameters = {}, answers, ...rest }: Setting): Scenario {
  const { queries, examples, ...own } = parameters;
  return {
    ...blankScenario(newestPriceTable.asOf),
    ...rest,
    parameters: own,
    answers: {
      ...answers,
      ...(queries !== undefined && { queries }),
      ...(examples !== undefined && { examples }),
    },
  };
}

export function evaluated(setting: Setting, table: PriceTable = newestPriceTable): Evaluation {
  return evaluate(scenarioOf(setting), table);
}
