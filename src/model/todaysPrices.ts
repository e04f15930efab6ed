import { modelId, rowsByRole } from './inputs';
import { OWN_MODEL } from './ownModel';
import { newestPrices, type PricesId, type PriceTables, priceTable } from './prices';
import { type ModelRole, modelRoles, priceIds, type Scenario } from './scenario';

/** A scenario at the newest prices, and the models that it loses by that. */
export type TodaysPrices = {
  readonly prices: PricesId;
  readonly scenario: Scenario;
  readonly lost: readonly { readonly role: ModelRole; readonly model: string }[];
};

/**
 * What a scenario with older prices is at the newest ones; undefined where it has those already. A
 * model that the newest table lacks goes back to its default, without the prices that were its own.
 */
export function todaysPrices(scenario: Scenario, tables: PriceTables): TodaysPrices | undefined {
  const prices = newestPrices(tables);
  if (scenario.prices === prices) return undefined;
  const [before, now] = [priceTable(tables, scenario.prices), priceTable(tables, prices)];
  const lost = modelRoles
    .map((role) => ({ role, model: modelId(role, scenario, before) }))
    .filter(({ role, model }) => model !== OWN_MODEL && !rowsByRole(now)[role][model]);
  const isLost = (role: string | undefined) => lost.some((each) => each.role === role);
  const choices = Object.entries(scenario.choices).filter(([id]) => !isLost(id));
  const overrides = priceIds
    .filter((id) => !isLost(id.split('.')[0]))
    .map((id) => [id, scenario.priceOverrides[id]] as const)
    .filter(([, price]) => price !== undefined);
  return {
    prices,
    lost,
    scenario: {
      ...scenario,
      prices,
      choices: Object.fromEntries(choices),
      priceOverrides: Object.fromEntries(overrides),
    },
  };
}
