import { newestPriceTable } from '../../../src/data/prices/priceTables';
import { recommendation } from '../../../src/model/decide/recommendation';
import { type Inputs, inputs } from '../../../src/model/inputs';
import { weightsOf } from '../../../src/model/judgement';
import { scenarioOf } from './scenarioOf';

/** What the costs of a scenario are computed from, without everything else that is shown. */
export function inputsOf(setting: Parameters<typeof scenarioOf>[0]): Inputs {
  const scenario = scenarioOf(setting);
  const decided = recommendation(scenario.answers, weightsOf(scenario));
  return inputs(scenario, decided, newestPriceTable);
}
