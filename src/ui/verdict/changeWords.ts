import { patternIds, patternSpecs } from '../../model/approaches';
import { type Answer, questionIds, questionSpecs } from '../../model/decide/questions';
import { type PointsId, pointsIds, weightIds, weightSpec } from '../../model/decide/weights';
import { type ParameterId, parameterIds, parameterSpec } from '../../model/parameters';
import { priceIds } from '../../model/scenario';
import type { Change } from '../../share/changes';
import type { ScenarioValue } from '../../share/scenarioValues';
import { answerWords } from '../answerWords';
import { formatNumber, formatQuantity, formatUsd } from '../kit/format';

/** A change in words: what it is about, and its value on either side. */
export function changeWords({ key, was, is }: Change) {
  const sayer: Sayer = sayers.flatMap((each) => each(key) ?? [])[0] ?? { label: key };
  const { label, unset = 'default', say = String } = sayer;
  const words = (value: ScenarioValue | undefined) => (value === undefined ? unset : say(value));
  return { label, was: words(was), is: words(is) };
}

/** How the values of one key are said; without more, as they are. */
type Sayer = {
  readonly label: string;
  /** What stands for a value that was not set. */
  readonly unset?: string;
  readonly say?: (value: ScenarioValue) => string;
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
    return id && { label: parameterSpec(id).label, say: (value) => quantity(id, Number(value)) };
  },
  (key) => {
    const id = parameterIds.find((each) => `range.${each}` === key);
    return (
      id && {
        label: `${parameterSpec(id).label}, range`,
        unset: 'none',
        say: (value) =>
          typeof value === 'object'
            ? `${quantity(id, value.low)} to ${quantity(id, value.high)}`
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
        say: (value) => formatNumber(Number(value)),
      }
    );
  },
  (key) => others[key],
];

const yesNo = (value: ScenarioValue) => (value === true ? 'yes' : 'no');
const usd = (value: ScenarioValue) => formatUsd(Number(value));
const named = (names: { readonly [id: string]: string }) => (value: ScenarioValue) =>
  names[String(value)] ?? String(value);

const others: { readonly [key: string]: Sayer } = {
  prices: { label: 'Prices of' },
  title: { label: 'Title', unset: 'none' },
  owner: { label: 'Owner', unset: 'none' },
  date: { label: 'Date of the decision', unset: 'none' },
  notes: { label: 'Notes', unset: 'none' },
  baseModel: { label: 'Base model' },
  tunedModel: { label: 'Tuned model' },
  helperModel: { label: 'Routing model' },
  embeddingModel: { label: 'Embedding model' },
  pattern: {
    label: 'Pattern of the hybrid',
    say: named(Object.fromEntries(patternIds.map((id) => [id, patternSpecs[id].name]))),
  },
  basis: {
    label: 'Cost basis',
    say: named({
      buildUp: 'our build-up',
      S0: 'estimate of S0',
      S1: 'estimate of S1',
      S3: 'estimate of S3',
    }),
  },
  have: {
    label: 'What you have already',
    say: named({ nothing: 'nothing yet', rag: 'retrieval', tuned: 'a tuned model', both: 'both' }),
  },
  start: { label: 'First month' },
  factsInPrompt: { label: 'Facts in the prompt', say: yesNo },
  uncertainty: {
    label: 'Uncertainty',
    say: named({ off: 'off', sources: 'as the sources say', everywhere: 'everywhere' }),
  },
  countLabour: { label: 'Own labour counted', say: yesNo },
  basisComplete: { label: 'What the estimate leaves out is added', say: yesNo },
  budgetOnce: { label: 'Budget, once', unset: 'none', say: usd },
  budgetMonthly: { label: 'Budget, monthly', unset: 'none', say: usd },
  currency: { label: 'Currency', unset: 'USD' },
  rate: { label: 'Rate for one USD', unset: 'none' },
};

function quantity(id: ParameterId, value: number): string {
  const { unit, kind } = parameterSpec(id);
  return formatQuantity(value, kind === 'share' ? `% ${unit}` : unit, { exact: true });
}

function isPoints(id: string): id is PointsId {
  return pointsIds.some((each) => each === id);
}

/** “baseModel” as “Base model”. */
function spaced(id: string): string {
  const words = id.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
