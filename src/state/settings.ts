import type { Answer, QuestionId } from '../model/decide/questions';
import { type WeightId, weightIds } from '../model/decide/weights';
import { OWN_MODEL } from '../model/ownModel';
import { allowedParameter, type ParameterId } from '../model/parameters';
import type { PricesId } from '../model/prices';
import {
  type ChoiceId,
  type Choices,
  defaultModels,
  type ModelRole,
  type Money,
  type MoneyId,
  modelRoles,
  type PriceId,
  priceIds,
  type Scenario,
} from '../model/scenario';
import type { Range } from '../model/uncertainty/ranges';
import {
  allowedBudget,
  allowedCurrency,
  allowedDay,
  allowedPoints,
  allowedPrice,
  allowedRange,
  allowedRate,
  baseShareLimit,
} from '../share/allowedValues';
import { isAnsweredParameter } from '../share/answeredParameter';
import type { TextId } from '../share/blankScenario';
import {
  cutTitle,
  MAX_NOTES_LENGTH,
  MAX_OWNER_LENGTH,
  MAX_TITLE_LENGTH,
} from '../share/titleEscape';
import { type Work, withRangeOf, withText, withValue } from './work';

// What each thing that a visitor can set does to the work. Numbers become the nearest that is
// allowed; NaN, which is what an empty field holds, changes nothing.

/** The work with a question answered. */
export function withAnswer(work: Work, question: QuestionId, answer: Answer): Work {
  return isAnsweredParameter(question) && typeof answer === 'number'
    ? withParameter(work, question, answer)
    : withValue(work, 'answers', question, answer);
}

/** The work with a parameter set; for `queries` and `examples` that answers the question. */
export function withParameter(work: Work, id: ParameterId, value: number): Work {
  if (Number.isNaN(value)) return work;
  const allowed = allowedParameter(id, value);
  if (isAnsweredParameter(id)) return withValue(work, 'answers', id, allowed);
  const limit = id === 'baseShare' ? baseShareLimit(work.scenario.parameters) : Infinity;
  return withValue(work, 'parameters', id, Math.min(allowed, limit));
}

/** The work with a parameter at its default again; an answer that was its value is taken back. */
export function withoutParameter(work: Work, id: ParameterId): Work {
  return isAnsweredParameter(id)
    ? withValue(work, 'answers', id, undefined)
    : withValue(work, 'parameters', id, undefined);
}

/** The work with a parameter uncertain, or certain again; a range that it cannot have changes nothing. */
export function withRange(work: Work, id: ParameterId, range: Range | undefined): Work {
  if (range === undefined) return withRangeOf(work, id, undefined);
  const allowed = allowedRange(id, range);
  return allowed ? withRangeOf(work, id, allowed) : work;
}

/**
 * The work with a choice made. Another model comes with its own prices: overrides were not its. But a
 * model of one's own takes them over.
 */
export function withChoice(
  work: Work,
  choice: ChoiceId,
  value: Choices[ChoiceId] | undefined,
): Work {
  const chosen = withValue(work, 'choices', choice, value);
  const role = modelRoles.find((each) => each === choice);
  if (!role) return chosen;
  const model = ({ scenario }: Work) => scenario.choices[role] ?? defaultModels[role];
  const keepsPrices = [model(work), OWN_MODEL].includes(model(chosen));
  return keepsPrices ? chosen : withoutPrices(chosen, `${role}.`);
}

function withoutPrices(work: Work, prefix: string): Work {
  return priceIds
    .filter((id) => id.startsWith(prefix))
    .reduce((left, id) => withPrice(left, id, undefined), work);
}

/** The work with a price of one's own, USD per million tokens, or with the listed one again. */
export function withPrice(work: Work, id: PriceId, usdPerMtok: number | undefined): Work {
  if (Number.isNaN(usdPerMtok)) return work;
  const allowed = usdPerMtok === undefined ? undefined : allowedPrice(usdPerMtok);
  return withValue(work, 'priceOverrides', id, allowed);
}

/** The work at another price table; roles whose model that one lacks go back to their default. */
export function withPrices(work: Work, prices: PricesId, lacking: readonly ModelRole[]): Work {
  const { scenario } = work;
  const priced = scenario.prices === prices ? work : { ...work, scenario: { ...scenario, prices } };
  return lacking.reduce((left, role) => withChoice(left, role, undefined), priced);
}

const allowedMoney: {
  readonly [Id in MoneyId]: (value: NonNullable<Money[Id]>) => Money[Id] | undefined;
} = {
  budgetOnce: allowedBudget,
  budgetMonthly: allowedBudget,
  currency: allowedCurrency,
  rate: allowedRate,
};

/** The work with a budget, a currency or its rate, or without it; what none can be changes nothing. */
export function withMoney<Id extends MoneyId>(
  work: Work,
  id: Id,
  value: NonNullable<Money[Id]> | undefined,
): Work {
  if (value === undefined) return withValue(work, 'money', id, undefined);
  const allowed = allowedMoney[id](value);
  const isNone = allowed === undefined || Number.isNaN(allowed);
  return isNone ? work : withValue(work, 'money', id, allowed);
}

/** The work with other points for a weight or border. */
export function withWeight(work: Work, id: WeightId, points: number): Work {
  return Number.isNaN(points) ? work : withValue(work, 'weights', id, allowedPoints(points));
}

/** The work with the points of the table for every weight and border. */
export function withoutWeights(work: Work): Work {
  return weightIds.reduce((left, id) => withValue(left, 'weights', id, undefined), work);
}

const writtenTexts: { readonly [Id in TextId]: (text: string) => Scenario[Id] } = {
  title: (text) => cutTitle(text, MAX_TITLE_LENGTH) || undefined,
  owner: (text) => cutTitle(text, MAX_OWNER_LENGTH) || undefined,
  date: allowedDay,
  notes: (text) => cutTitle(text, MAX_NOTES_LENGTH) || undefined,
};

/** The work with what the user wrote, cut to what a link carries; an empty text takes it back. */
export function withWrittenText<Id extends TextId>(work: Work, id: Id, text: string): Work {
  const written = writtenTexts[id](text);
  return written === undefined && text !== '' ? work : withText(work, id, written);
}
