import { modelId, rowsByRole } from '../model/inputs';
import { OWN_MODEL } from '../model/ownModel';
import {
  basePrices,
  newestPrices,
  type PricesId,
  type PriceTable,
  type PriceTables,
} from '../model/prices';
import { monthOf } from '../model/quantity';
import {
  defaultModels,
  type ModelRole,
  modelRoles,
  type PriceId,
  priceFields,
  type Scenario,
} from '../model/scenario';
import type { LinkProblem } from './linkProblem';

// A page can have prices of an organisation, which no other page has. A link from there writes out
// what they change: the prices of the models in use, and the first month of the plan. So it means the
// same everywhere; on a page with the same prices, what was written out is understood as theirs.

type Overrides = Scenario['priceOverrides'];

/** The scenario with all that its organisation's prices change written out; any other as it is. */
export function withCarriedPrices(scenario: Scenario, tables: PriceTables): Scenario {
  const [own, base] = [tables[scenario.prices], tables[basePrices(scenario.prices)]];
  if (!own || !base || own === base) return scenario;
  const carried = modelRoles.flatMap((role) => carriedOf(role, scenario, own, base));
  const start = scenario.choices.start ?? monthOf(own.asOf);
  const isOtherMonth = start !== monthOf(base.asOf);
  return {
    ...scenario,
    priceOverrides: { ...Object.fromEntries(carried), ...scenario.priceOverrides },
    choices: { ...scenario.choices, ...(isOtherMonth && { start }) },
  };
}

function carriedOf(role: ModelRole, scenario: Scenario, own: PriceTable, base: PriceTable) {
  const id = modelId(role, scenario, own);
  if (id === OWN_MODEL) return [];
  const row: Row | undefined = rowsByRole(own)[role][id];
  const listed: Row | undefined = rowsByRole(base)[role][id];
  const carried = priceFields[role].flatMap((field): [PriceId, number][] => {
    const price = row?.[field];
    const isOther = typeof price === 'number' && price !== listed?.[field];
    return isOther ? [[`${role}.${field}` as PriceId, price]] : [];
  });
  // Any price written out ends what the list announces, as the organisation's price does.
  const isAnnounced = listed?.next !== undefined && row?.next === undefined;
  const isSaid = carried.length > 0 || Object.keys(scenario.priceOverrides).some(isOf(role));
  const input = row?.input;
  if (!isAnnounced || isSaid || typeof input !== 'number') return carried;
  return [[`${role}.input` as PriceId, input] as [PriceId, number]];
}

type Row = { readonly [field: string]: unknown };

const isOf = (role: ModelRole) => (id: string) => id.startsWith(`${role}.`);

/**
 * A scenario as a link says it, at the prices that this page has for it. `pinned` are the prices that
 * the link names. A model that only the organisation has becomes one of the reader's own.
 */
export function withoutCarriedPrices(
  said: Scenario,
  pinned: readonly string[],
  tables: PriceTables,
): { readonly scenario: Scenario; readonly problems: readonly LinkProblem[] } {
  if (!said.prices.includes('.') || !pinned.includes(said.prices)) {
    return { scenario: said, problems: [] };
  }
  return atHome(said, tables) ?? elsewhere(said, tables);
}

/** What is written out taken back, where it says just what the prices of this page say. */
function atHome(said: Scenario, tables: PriceTables) {
  const [own, base] = [tables[said.prices], tables[basePrices(said.prices)]];
  if (!own || !base) return undefined;
  const { start, ...choices } = said.choices;
  const isCarriedStart = start === monthOf(own.asOf) && start !== monthOf(base.asOf);
  const bare = {
    ...said,
    choices: isCarriedStart ? choices : said.choices,
    priceOverrides: {},
  };
  const carried = withCarriedPrices(bare, tables).priceOverrides;
  const kept = entries(said.priceOverrides).filter(([id, price]) => carried[id] !== price);
  const scenario = { ...bare, priceOverrides: Object.fromEntries(kept) };
  const again = withCarriedPrices(scenario, tables);
  const isSame =
    isSameRecord(again.priceOverrides, said.priceOverrides) &&
    isSameRecord(again.choices, said.choices);
  return isSame ? { scenario, problems: [] } : undefined;
}

function elsewhere(said: Scenario, tables: PriceTables) {
  const id = basePrices(said.prices);
  const prices: PricesId = tables[id] ? id : newestPrices(tables);
  const rows = tables[prices] && rowsByRole(tables[prices]);
  const foreign = modelRoles.flatMap((role) => {
    const model = said.choices[role];
    const isKnown = model === undefined || model === OWN_MODEL || rows?.[role][model];
    return isKnown ? [] : [{ role, model }];
  });
  const isPriced = (role: ModelRole) => said.priceOverrides[`${role}.input`] !== undefined;
  const choices = Object.fromEntries(
    Object.entries(said.choices).flatMap(([key, value]) => {
      const found = foreign.find(({ role }) => role === key);
      if (!found) return [[key, value]];
      return isPriced(found.role) ? [[key, OWN_MODEL]] : [];
    }),
  );
  const problems = foreign.map(({ role, model }): LinkProblem => {
    const problem = { key: role, text: model };
    return isPriced(role)
      ? { kind: 'foreignModel', ...problem }
      : { kind: 'unknownModel', ...problem, used: defaultModels[role] };
  });
  return { scenario: { ...said, prices, choices }, problems };
}

function entries(overrides: Overrides): [PriceId, number][] {
  return Object.entries(overrides) as [PriceId, number][];
}

function isSameRecord(one: object, other: object): boolean {
  const [a, b] = [one, other].map((each) => JSON.stringify(Object.entries(each).sort()));
  return a === b;
}
