import type { KnownAnswer, QuestionId, questionSpecs } from '../model/decide/questions';
import { formatNumber } from './kit/format';

type Specs = typeof questionSpecs;
type ChoiceId = {
  [Id in QuestionId]: Specs[Id] extends { readonly options: object } ? Id : never;
}[QuestionId];
type OptionOf<Id extends ChoiceId> = Specs[Id] extends { readonly options: infer Options }
  ? keyof Options
  : never;

/** What each answer says, as a clause that follows “if” or “unless”. */
const clauses: { readonly [Id in ChoiceId]: { readonly [O in OptionOf<Id>]: string } } = {
  gap: {
    nothing: 'a careful prompt is good enough already',
    untried: 'no careful prompt was tried yet',
    facts: 'a careful prompt lacks nothing but facts',
    behaviour: 'a careful prompt has the facts but not your way of working',
    both: 'a careful prompt lacks both facts and your way of working',
  },
  change: {
    never: 'the facts practically never change',
    quarterly: 'the facts change about every quarter',
    monthly: 'the facts change about every month',
    weekly: 'the facts change about every week',
    daily: 'the facts change every day',
    live: 'the facts change from minute to minute',
  },
  material: {
    none: 'there is no reference material',
    small: 'the material is at most 500 pages',
    large: 'the material is some thousand pages',
    huge: 'the material is more than 10,000 pages',
  },
  cite: {
    must: 'every answer must name its source',
    nice: 'naming sources is good to have but no must',
    no: 'answers need not name their source',
  },
  rights: {
    yes: 'rights differ per person or data must be deleted on request',
    no: 'everyone may see everything and nothing has to be deleted',
  },
  format: {
    schema: 'a machine needs a valid schema',
    strict: 'house style must hold',
    some: 'there are only some rules of tone and format',
    loose: 'anything readable will do',
  },
  task: {
    sort: 'it mainly sorts or extracts',
    answer: 'it mainly answers from documents',
    converse: 'it mainly holds conversations',
    draft: 'it mainly drafts text',
    code: 'it mainly writes code',
    reason: 'it mainly reasons in several steps',
  },
  speed: {
    relaxed: 'an answer may take a while to begin',
    interactive: 'an answer may take a second or two to begin',
    fast: 'an answer may take half a second to begin',
    instant: 'an answer must begin within a tenth of a second',
  },
  release: {
    days: 'the first version must be out in days',
    weeks: 'the first version may take weeks',
    months: 'the first version may take months',
  },
  training: {
    none: 'you have no way to train a model',
    api: 'you can train through a provider’s service',
    self: 'you can train and run models yourselves',
  },
  stakes: {
    low: 'a wrong answer costs little',
    medium: 'a wrong answer causes annoyance or rework',
    high: 'a wrong answer puts money, health or the law at stake',
  },
  testset: {
    yes: 'there is a test set',
    no: 'there is no test set yet',
  },
};

/** An answer as a clause that follows “if” or “unless”: “you have no way to train a model”. */
export function answerClause(question: QuestionId, answer: KnownAnswer): string {
  if (question === 'queries' || question === 'examples') {
    return `there are ${numberPhrase(question, formatNumber(Number(answer), { exact: true }))}`;
  }
  const byOption: { readonly [option: string]: string } = clauses[question];
  const clause = byOption[answer];
  if (clause === undefined) throw new Error(`“${answer}” is no answer to “${question}”`);
  return clause;
}

type Figure = (value: number) => string;

/** Borders are said as people count: 50 examples are enough, 100,000 queries are not yet many. */
const borders = {
  examples: {
    below: (upTo: number, figure: Figure) => `fewer than ${figure(upTo + 1)}`,
    above: (from: number, figure: Figure) => `at least ${figure(from)}`,
  },
  queries: {
    below: (upTo: number, figure: Figure) => `at most ${figure(upTo)}`,
    above: (from: number, figure: Figure) => `more than ${figure(from - 1)}`,
  },
};

/** An interval of a number question as such a clause: “there are fewer than 50 checked examples”. */
export function intervalClause(
  question: 'examples' | 'queries',
  { from, upTo }: { readonly from: number; readonly upTo: number },
  range: { readonly min: number; readonly max: number },
): string {
  const { below, above } = borders[question];
  const figure = (value: number) => formatNumber(value, { exact: true });
  const bound =
    from <= range.min
      ? below(upTo, figure)
      : upTo >= range.max
        ? above(from, figure)
        : `${figure(from)} to ${figure(upTo)}`;
  return `there are ${numberPhrase(question, bound)}`;
}

function numberPhrase(question: 'examples' | 'queries', figure: string): string {
  return question === 'queries' ? `${figure} queries a month` : `${figure} checked examples`;
}
