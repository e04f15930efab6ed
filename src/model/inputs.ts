import type { PatternId } from './approaches';
import { type CallRates, callRates, nextCallRates, tunedCallRates } from './costs/call';
import { type Answers, known } from './decide/questions';
import type { Recommendation } from './decide/recommendation';
import { OWN_MODEL, ownModels } from './ownModel';
import { initialParameter, type ParameterId, type Parameters, parameterIds } from './parameters';
import type {
  ChatPrice,
  EmbeddingPrice,
  LongContext,
  PriceTable,
  TokenPrices,
  TunedPrice,
} from './prices';
import { calendarMonth, type IsoMonth, type Months, monthOf } from './quantity';
import { defaultModels, type Have, type ModelRole, priceFields, type Scenario } from './scenario';

/** The four price records in force, overrides included. */
export type Models = {
  readonly baseModel: ChatPrice;
  readonly tunedModel: TunedPrice;
  readonly helperModel: ChatPrice;
  readonly embeddingModel: EmbeddingPrice;
};

/** Prices of calls from one month of the plan on, until the next phase begins. */
export type PricePhase = {
  readonly from: Months;
  readonly base: CallRates;
  readonly helper: CallRates;
  readonly tuned: CallRates;
};

/** Everything the costs are computed from, with no default left open. */
export type Inputs = {
  readonly parameters: Parameters;
  readonly models: Models;
  /** At least one, the first from month 1. */
  readonly phases: readonly [PricePhase, ...PricePhase[]];
  readonly pattern: PatternId;
  readonly have: Have;
  readonly start: IsoMonth;
  readonly factsInPrompt: boolean;
  /** Where our own hours do not count, `hourlyRate` is 0. */
  readonly countLabour: boolean;
};

/** The inputs of a scenario: what the user set, else what follows from answers and prices. */
export function inputs(scenario: Scenario, decided: Recommendation, table: PriceTable): Inputs {
  const { answers, choices } = scenario;
  const models = modelsOf(scenario, table);
  const start = choices.start ?? monthOf(table.asOf);
  return {
    parameters: parametersOf(scenario, models.tunedModel),
    models,
    phases: phasesOf(models, start, scenario),
    pattern: choices.pattern ?? decided.pattern,
    have: choices.have ?? 'nothing',
    start,
    countLabour: choices.countLabour ?? true,
    factsInPrompt: choices.factsInPrompt ?? isPromptTheDefault(answers, decided),
  };
}

/** Whether documents travel in the prompt unless the user says otherwise. */
function isPromptTheDefault(answers: Answers, { needs }: Recommendation): boolean {
  const queries = known(answers, 'queries');
  const isAffordable =
    queries === undefined || queries <= 10_000 || known(answers, 'speed') === 'instant';
  const gap = known(answers, 'gap');
  const needsFacts = gap === undefined || gap === 'facts' || gap === 'both' || needs.facts;
  return answers.material === 'small' && answers.rights !== 'yes' && isAffordable && needsFacts;
}

function parametersOf({ answers, parameters, choices }: Scenario, tuned: TunedPrice): Parameters {
  const set: { readonly [Id in ParameterId]?: number | undefined } = {
    ...parameters,
    queries: known(answers, 'queries'),
    examples: known(answers, 'examples'),
  };
  const all = Object.fromEntries(
    parameterIds.map((id) => [id, set[id] ?? initialParameter(id, { answers, tuned })]),
  ) as Parameters;
  return {
    ...all,
    baseShare: Math.min(all.baseShare, 1 - all.retrievalShare),
    ...(choices.countLabour === false && { hourlyRate: 0 }),
  };
}

/** Whether a model can stand in a role: one that the table lists there, or one's own. */
export function isModelFor(role: ModelRole, id: string, table: PriceTable): boolean {
  return id === OWN_MODEL || Object.hasOwn(rowsByRole(table)[role], id);
}

/** The id of the model in a role: the chosen one if it can stand there, else the default. */
export function modelId(role: ModelRole, { choices }: Scenario, table: PriceTable): string {
  const chosen = choices[role];
  return chosen !== undefined && isModelFor(role, chosen, table) ? chosen : defaultModels[role];
}

/** The price records of the table that can stand in each role. */
export function rowsByRole(table: PriceTable) {
  return {
    baseModel: table.chat,
    tunedModel: table.tuned,
    helperModel: table.chat,
    embeddingModel: table.embedding,
  };
}

function modelsOf(scenario: Scenario, table: PriceTable): Models {
  const row = (role: ModelRole) => {
    const id = modelId(role, scenario, table);
    const record = id === OWN_MODEL ? ownModels[role] : rowsByRole(table)[role][id];
    if (!record) throw new Error(`The price table of ${table.asOf} has no “${id}”`);
    return withOwnPrices(record, overridesOf(role, scenario));
  };
  return Object.fromEntries(
    Object.keys(defaultModels).map((role) => [role, row(role as ModelRole)]),
  ) as Models;
}

/** Where a price is one's own, the dearer one for long prompts keeps its proportion to it. */
export function withOwnPrices<Record extends Partial<TokenPrices>>(
  record: Record & { readonly longContext?: LongContext },
  own: Partial<TokenPrices>,
): Record {
  const { longContext } = record;
  if (!longContext) return { ...record, ...own };
  const scaled: { -readonly [Field in keyof LongContext]: LongContext[Field] } = { ...longContext };
  for (const field of ['input', 'cachedInput', 'cacheWrite', 'output'] as const) {
    const [price, listed, long] = [own[field], record[field], longContext[field]];
    if (price !== undefined && listed && long !== undefined)
      scaled[field] = (long / listed) * price;
  }
  if (own.input === 0 && record.input) {
    // What is not listed for long prompts follows the input price, and cannot follow one of nothing.
    const times = longContext.input / record.input;
    for (const field of ['cachedInput', 'cacheWrite'] as const) {
      const price = own[field] ?? record[field];
      if (price !== undefined) scaled[field] ??= price * times;
    }
  }
  return { ...record, ...own, longContext: scaled };
}

function overridesOf(role: ModelRole, { priceOverrides }: Scenario): Record<string, number> {
  const overrides: Record<string, number> = {};
  for (const field of priceFields[role]) {
    const price = priceOverrides[`${role}.${field}` as keyof typeof priceOverrides];
    if (price !== undefined) overrides[field] = price;
  }
  return overrides;
}

/** A price of one's own holds for the whole horizon, so it ends what the list announces. */
function phasesOf(models: Models, start: IsoMonth, scenario: Scenario): Inputs['phases'] {
  const base = chatPhases(models.baseModel, start, isOverridden('baseModel', scenario));
  const helper = chatPhases(models.helperModel, start, isOverridden('helperModel', scenario));
  const tuned = tunedCallRates(models.tunedModel);
  const at = (from: Months): PricePhase => ({
    from,
    base: ratesIn(base, from),
    helper: ratesIn(helper, from),
    tuned,
  });
  const later = [base.next?.from, helper.next?.from]
    .filter((from) => from !== undefined && from > 1)
    .sort((a, b) => Number(a) - Number(b));
  return [at(1), ...[...new Set(later)].map((from) => at(Number(from)))];
}

type ChatPhases = {
  readonly now: CallRates;
  readonly next?: { readonly from: Months; readonly rates: CallRates };
};

function chatPhases(model: ChatPrice, start: IsoMonth, overridden: boolean): ChatPhases {
  const now = callRates(model, model.longContext);
  if (!model.next || overridden) return { now };
  const from = monthsUntil(start, monthOf(model.next.from));
  return { now, next: { from, rates: nextCallRates(model.next, now) } };
}

function ratesIn({ now, next }: ChatPhases, month: Months): CallRates {
  return next && month >= next.from ? next.rates : now;
}

function isOverridden(role: ModelRole, { priceOverrides }: Scenario): boolean {
  return Object.keys(priceOverrides).some((id) => id.startsWith(`${role}.`));
}

/** The month of the plan that falls in a calendar month; 1 or less where it has begun already. */
export function monthsUntil(start: IsoMonth, month: IsoMonth): Months {
  const [year = 0, monthOfYear = 0] = month.split('-').map(Number);
  const [startYear = 0, startMonth = 0] = start.split('-').map(Number);
  return (year - startYear) * 12 + (monthOfYear - startMonth) + 1;
}

/** The calendar month in which the horizon ends. */
export function lastMonth({ start, parameters }: Inputs): IsoMonth {
  return calendarMonth(start, parameters.months);
}
