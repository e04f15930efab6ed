import { patternIds, patternSpecs } from '../../model/approaches';
import { type Answer, questionIds, questionSpecs } from '../../model/decide/questions';
import { type PointsId, pointsIds, weightIds, weightSpec } from '../../model/decide/weights';
import type { Evaluation } from '../../model/evaluate';
import { type ParameterId, parameterIds, parameterSpec } from '../../model/parameters';
import { type ModelRole, modelRoles, priceIds } from '../../model/scenario';
import type { Change } from '../../share/changes';
import { moneyFormat, shownCurrency } from '../../share/moneyFormat';
import type { ScenarioValue } from '../../share/scenarioValues';
import { answerWords } from '../answerWords';
import { formatNumber, formatUsd } from '../kit/format';
import { formatParameter } from '../parameterWords';

/** A change in words: what it is about, and its value on either side, money in the currency shown now. */
export function changeWords({ key, was, is }: Change, before: Evaluation, after: Evaluation) {
  const sayer: Sayer = sayers.flatMap((each) => each(key) ?? [])[0] ?? { label: key };
  const { label, unset = 'default', inForce, say = String } = sayer;
  const words = (value: ScenarioValue | undefined, evaluation: Evaluation) => {
    if (value !== undefined) return say(value, after);
    const used = inForce?.(evaluation);
    return used === undefined ? unset : `${say(used, after)} (default)`;
  };
  return { label, was: words(was, before), is: words(is, after) };
}

/** How the values of one key are said; without more, as they are. */
type Sayer = {
  readonly label: string;
  /** What counts where no value was set. */
  readonly inForce?: (evaluation: Evaluation) => ScenarioValue;
  /** What stands for a value that was not set, where nothing counts in its place. */
  readonly unset?: string;
  readonly say?: (value: ScenarioValue, now: Evaluation) => string;
};

/** Every kind of key, each with its way to say it; the first that knows a key is used. */
const sayers: readonly ((key: string) => Sayer | undefined)[] = [
  (key) => {
    const id = questionIds.find((each) => each === key);
    return (
      id && {
        label: questionSpecs[id].topic,
        unset: 'Not answered',
        say: (value) => answerWords(id, value as Answer),
      }
    );
  },
  (key) => {
    const id = parameterIds.find((each) => each === key);
    return (
      id && {
        label: parameterSpec(id).label,
        inForce: ({ inputs }) => inputs.parameters[id],
        say: (value, now) => quantity(id, Number(value), now),
      }
    );
  },
  (key) => {
    const id = parameterIds.find((each) => `range.${each}` === key);
    return (
      id && {
        label: `${parameterSpec(id).label}, range`,
        unset: 'none',
        say: (value, now) =>
          typeof value === 'object'
            ? `${quantity(id, value.low, now)} to ${quantity(id, value.high, now)}`
            : String(value),
      }
    );
  },
  (key) => {
    const id = priceIds.find((each) => each === key);
    const [role = '', field = ''] = key.split('.');
    return (
      id && {
        label: `${spaced(role)}, price of ${spaced(field).toLowerCase()}`,
        unset: 'list price',
        say: (value) => `${formatUsd(Number(value), { exact: true })} per million tokens`,
      }
    );
  },
  (key) => {
    const id = weightIds.find((each) => each === key);
    return (
      id && {
        label: isPoints(id)
          ? `Points because ${weightSpec(id).because}`
          : `Border of ${key.split('.')[0]}`,
        inForce: ({ weights }) => weights[id],
        say: (value) => formatNumber(Number(value)),
      }
    );
  },
  (key) => {
    const role = modelRoles.find((each) => each === key);
    return role && { label: modelLabels[role], inForce: ({ inputs }) => inputs.models[role].id };
  },
  (key) => others[key],
];

const modelLabels: { readonly [Role in ModelRole]: string } = {
  baseModel: 'Base model',
  tunedModel: 'Tuned model',
  helperModel: 'Routing model',
  embeddingModel: 'Embedding model',
};

const yesNo = (value: ScenarioValue) => (value === true ? 'yes' : 'no');
const amount = (value: ScenarioValue, { scenario }: Evaluation) =>
  moneyFormat(scenario.money)(Number(value));
const named = (names: { readonly [id: string]: string }) => (value: ScenarioValue) =>
  names[String(value)] ?? String(value);

const others: { readonly [key: string]: Sayer } = {
  prices: { label: 'Prices of' },
  title: { label: 'Title', unset: 'none' },
  owner: { label: 'Owner', unset: 'none' },
  date: { label: 'Date of the decision', unset: 'none' },
  notes: { label: 'Notes', unset: 'none' },
  pattern: {
    label: 'Pattern of the hybrid',
    inForce: ({ inputs }) => inputs.pattern,
    say: named(Object.fromEntries(patternIds.map((id) => [id, patternSpecs[id].name]))),
  },
  basis: {
    label: 'Cost basis',
    inForce: () => 'buildUp',
    say: named({
      buildUp: 'our build-up',
      S0: 'estimate of S0',
      S1: 'estimate of S1',
      S3: 'estimate of S3',
    }),
  },
  have: {
    label: 'What you have already',
    inForce: ({ inputs }) => inputs.have,
    say: named({ nothing: 'nothing yet', rag: 'retrieval', tuned: 'a tuned model', both: 'both' }),
  },
  start: { label: 'First month', inForce: ({ inputs }) => inputs.start },
  factsInPrompt: {
    label: 'Facts in the prompt',
    inForce: ({ inputs }) => inputs.factsInPrompt,
    say: yesNo,
  },
  uncertainty: {
    label: 'Uncertainty',
    inForce: () => 'sources',
    say: named({ off: 'off', sources: 'as the sources say', everywhere: 'everywhere' }),
  },
  countLabour: { label: 'Own labour counted', inForce: () => true, say: yesNo },
  basisComplete: {
    label: 'What the estimate leaves out is added',
    inForce: () => false,
    say: yesNo,
  },
  budgetOnce: { label: 'Budget, once', unset: 'none', say: amount },
  budgetMonthly: { label: 'Budget, monthly', unset: 'none', say: amount },
  currency: { label: 'Currency', unset: 'USD' },
  rate: { label: 'Rate for one USD', unset: 'none' },
};

function quantity(id: ParameterId, value: number, { scenario }: Evaluation): string {
  return formatParameter(id, value, shownCurrency(scenario.money), { exact: true });
}

function isPoints(id: string): id is PointsId {
  return pointsIds.some((each) => each === id);
}

/** “baseModel” as “Base model”. */
function spaced(id: string): string {
  const words = id.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
