import { patternIds } from '../model/approaches';
import { type QuestionId, questionIds, questionSpecs } from '../model/decide/questions';
import { weightIds } from '../model/decide/weights';
import { allowedParameter, type ParameterId, parameterIds } from '../model/parameters';
import { basisIds, haveIds, modelRoles, priceIds, uncertaintyIds } from '../model/scenario';
import { allowedBudget, allowedPoints, allowedPrice, allowedRate } from './allowedValues';
import { isAnsweredParameter } from './answeredParameter';
import type { TextId } from './blankScenario';
import { type LinkKey, linkKey, pageKey, rangedKey, valueKey } from './linkKey';
import {
  citedId,
  currencyCode,
  day,
  decimal,
  decimalOrUnsure,
  type LinkValue,
  modelFor,
  month,
  oneOf,
  priceDate,
  textUpTo,
  yesOrNo,
} from './linkValues';
import { themeIds, viewIds } from './pageView';
import { MAX_NOTES_LENGTH, MAX_OWNER_LENGTH, MAX_TITLE_LENGTH } from './titleEscape';
import { withEntry } from './withEntry';

const prices = linkKey(
  'prices',
  priceDate,
  ({ scenario }) => scenario.prices,
  ({ scenario, page }, date = scenario.prices) => ({
    page,
    scenario: { ...scenario, prices: date },
  }),
);

function textKey(id: TextId, value: LinkValue<string>): LinkKey {
  return linkKey(
    id,
    value,
    ({ scenario }) => scenario[id],
    ({ scenario, page }, text) => ({ page, scenario: withEntry(scenario, id, text) }),
  );
}

function answerKey(id: QuestionId): LinkKey {
  if (isAnsweredParameter(id)) {
    return rangedKey(id, valueKey('answers', id, decimalOrUnsure(allowedFor(id))));
  }
  const options = Object.keys(questionSpecs[id].options);
  return valueKey('answers', id, oneOf([...options, 'unsure']));
}

function allowedFor(id: ParameterId) {
  return (value: number) => allowedParameter(id, value);
}

/** Every key of a scenario, in the order in which links write them. */
export const scenarioKeys: readonly LinkKey[] = [
  prices,
  ...questionIds.map(answerKey),
  ...parameterIds
    .filter((id) => !isAnsweredParameter(id))
    .map((id) => rangedKey(id, valueKey('parameters', id, decimal(allowedFor(id))))),
  ...modelRoles.map((role) => valueKey('choices', role, modelFor(role))),
  valueKey('choices', 'pattern', oneOf(patternIds)),
  valueKey('choices', 'basis', oneOf(basisIds)),
  valueKey('choices', 'have', oneOf(haveIds)),
  valueKey('choices', 'start', month),
  valueKey('choices', 'factsInPrompt', yesOrNo('yes', 'no')),
  valueKey('choices', 'uncertainty', oneOf(uncertaintyIds)),
  valueKey('choices', 'countLabour', yesOrNo('yes', 'no')),
  valueKey('choices', 'basisComplete', yesOrNo('yes', 'no')),
  valueKey('money', 'budgetOnce', decimal(allowedBudget)),
  valueKey('money', 'budgetMonthly', decimal(allowedBudget)),
  valueKey('money', 'currency', currencyCode),
  valueKey('money', 'rate', decimal(allowedRate)),
  ...priceIds.map((id) => valueKey('priceOverrides', id, decimal(allowedPrice))),
  ...weightIds.map((id) => valueKey('weights', id, decimal(allowedPoints))),
  textKey('title', textUpTo(MAX_TITLE_LENGTH)),
  textKey('owner', textUpTo(MAX_OWNER_LENGTH)),
  textKey('date', day),
  textKey('notes', textUpTo(MAX_NOTES_LENGTH)),
];

/** Every key that a link can have, in its order; those of a baseline follow. */
export const linkKeys: readonly LinkKey[] = [
  ...scenarioKeys,
  pageKey('view', oneOf(viewIds)),
  pageKey('question', oneOf(questionIds)),
  pageKey('card', citedId),
  pageKey('theme', oneOf(themeIds)),
  pageKey('embed', yesOrNo('1', '0')),
];
