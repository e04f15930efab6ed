import { questionIds, questionSpecs } from '../model/decide/questions';
import { parameterIds, parameterSpecs } from '../model/parameters';
import { BASELINE_PREFIX, type LinkProblem } from './linkProblem';

/** One sentence for the notice above the page: what is wrong, and what is used instead. */
export function explainLinkProblem(problem: LinkProblem): string {
  switch (problem.kind) {
    case 'notALink':
      return `${quoted(problem.text)} is not a link to a scenario, so nothing was read from it.`;
    case 'tooLong':
      return `The link is far too long; only its first ${problem.limit} characters were read.`;
    case 'newerVersion':
      return `The link was made by a newer version (${shortened(problem.version)}) of this page; what this version knows was read, and figures may differ.`;
    case 'noVersion':
      return problem.text === ''
        ? 'The link does not say which version it was made for; it was read as version 1.'
        : `${quoted(problem.text)} is not a version of links; the link was read as version 1.`;
    case 'emptySegment':
      return 'The link has nothing between two of its slashes; the rest was read.';
    case 'notAPair':
      return `The link says ${quoted(problem.text)} without a value, which was left out.`;
    case 'unknownKey':
      return `The link sets ${quoted(problem.key)}, which this version does not have; it was left out.`;
    case 'repeatedKey':
      return `The link sets ${named(problem.key)} more than once; the first value is used, not ${quoted(problem.text)}.`;
    case 'notANumber':
      return `The link sets ${named(problem.key)} to ${quoted(problem.text)}, which is not a plain number; ${instead(problem.key)}.`;
    case 'notARange':
      return `The link sets ${named(problem.key)} to ${quoted(problem.text)}, which is no range from a lower to a higher number that it can have; the range was left out.`;
    case 'notACurrency':
      return `The link sets ${named(problem.key)} to ${quoted(problem.text)}, which is not the three letters of a currency, such as EUR; US dollars are shown.`;
    case 'notAMonth':
      return `The link sets ${named(problem.key)} to ${quoted(problem.text)}, which is not a month such as 2026-11; ${instead(problem.key)}.`;
    case 'outOfRange':
      return `The link sets ${named(problem.key)} to ${shortened(problem.text)}; the nearest that is allowed, ${problem.used}, is used.`;
    case 'unknownOption':
      return `The link sets ${named(problem.key)} to ${quoted(problem.text)}, which is not one of its options; ${instead(problem.key)}.`;
    case 'unknownModel':
      return `The link asks for ${quoted(problem.text)} as ${named(problem.key)}, which the price table of its day does not list; ${quoted(problem.used)} is used.`;
    case 'foreignModel':
      return `The link asks for ${quoted(problem.text)} as ${named(problem.key)}, which is in a price list of the organisation that made it; it stands here as a model of your own, at the link’s prices.`;
    case 'unknownPriceDate':
      return `The link asks for the prices of ${quoted(problem.text)}, which this page does not have; those of ${problem.used} are used.`;
    case 'notADay':
      return `The link sets ${named(problem.key)} to ${quoted(problem.text)}, which is not a day such as 2026-11-20; it was left out.`;
    case 'longText':
      return `The link sets ${named(problem.key)} to a text that is too long; it was cut to ${quoted(problem.used)}.`;
    default:
      throw new Error(`Unexplained link problem: ${JSON.stringify(problem satisfies never)}`);
  }
}

const labels = new Map<string, string>([
  ...parameterIds.map((id) => [id, parameterSpecs[id].label] as const),
  ...questionIds.map((id) => [id, questionSpecs[id].topic] as const),
  ['baseModel', 'Base model'],
  ['tunedModel', 'Tuned model'],
  ['helperModel', 'Helper model'],
  ['embeddingModel', 'Embedding model'],
  ['budgetOnce', 'Budget at once'],
  ['budgetMonthly', 'Budget a month'],
  ['currency', 'Currency'],
  ['rate', 'Exchange rate'],
  ['title', 'Title'],
  ['owner', 'Owner'],
  ['date', 'Date of the decision'],
  ['notes', 'Notes'],
]);

function named(key: string): string {
  if (key.startsWith(BASELINE_PREFIX)) {
    return `${named(key.slice(BASELINE_PREFIX.length))} of the baseline`;
  }
  const label = labels.get(key);
  return label === undefined ? `“${key}”` : `“${label}” (${key})`;
}

function instead(key: string): string {
  if (key.startsWith(BASELINE_PREFIX)) return 'the baseline takes what the scenario has';
  const isQuestion = questionIds.some((id) => id === key);
  return isQuestion ? 'the question is left unanswered' : 'its default is used';
}

function quoted(text: string): string {
  return text === '' ? 'an empty text' : `“${shortened(text)}”`;
}

const MAX_SHOWN = 60;

function shortened(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
