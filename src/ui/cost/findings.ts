import { type ApproachId, approachIds, approachSpecs } from '../../model/approaches';
import { isNothingKnown } from '../../model/decide/questions';
import { type Evaluation, shownCosts } from '../../model/evaluate';
import { parameterSpec, parameterSpecs } from '../../model/parameters';
import type { Usd } from '../../model/quantity';
import { type TornadoBar, tornado } from '../../model/uncertainty/tornado';
import { moneyFormat, shownCurrency } from '../../share/moneyFormat';
import { distinctMoney } from '../distinctMoney';
import { formatMonths, formatNumber } from '../kit/format';
import { comparison } from './comparison';
import type { CostView } from './costView';
import { moneyGroups, moneyGroupWords, moneyOf } from './money';
import { placeChanges } from './placeChanges';
import { valueWords } from './uncertainty/rangeWords';
import { volumeCrossings, volumeSpans } from './volumeRows';

// Each chart says what it shows. Every sentence names the approaches, a number and its unit.

/** What the lines over time show: who costs less, from when on, and by how much in the end. */
export function overTimeFinding(evaluation: Evaluation, view: CostView = 'total'): string {
  if (!evaluation.headline) return nothingCompared(evaluation);
  if (view === 'month') return byWhom(evaluation, monthFinding(evaluation));
  if (isNothingKnown(evaluation.scenario.answers))
    return byWhom(evaluation, allCompared(evaluation));
  return byWhom(evaluation, totalFinding(evaluation));
}

function totalFinding(evaluation: Evaluation): string {
  const { projections } = shownCosts(evaluation);
  const asMoney = moneyFormat(evaluation.scenario.money);
  const span = spanOf(evaluation);
  const { one: a, other: b } = comparison(evaluation);
  if (!b) {
    const { once = 0, horizonTotal = 0 } = projections[a] ?? {};
    return `${name(a)} costs ${asMoney(horizonTotal)} over ${span}, ${asMoney(once)} of it before the first query.`;
  }
  const [totalA, totalB] = totalsOf(evaluation, a, b);
  const usd = distinctMoney(totalA, totalB, asMoney);
  if (isSame(totalA, totalB))
    return `${name(a)} and ${name(b)} cost the same: ${usd(totalA)} over ${span}.`;
  const [less, more] = totalA < totalB ? [a, b] : [b, a];
  const { meetings, changes } = placeChanges(evaluation, a, b);
  const last = Math.max(...changes);
  const saved = asMoney(Math.abs(totalA - totalB));
  if (changes.length === 0) {
    const both = `${usd(totalA)} against ${usd(totalB)} over ${span}`;
    const isLess = less === a ? 'costs less' : 'costs more';
    if (meetings.length > 0)
      return `${name(a)} ${isLess} than ${name(b)} but for ${touchWords(meetings)}, when both have cost the same: ${both}.`;
    return less === a
      ? `${name(a)} ${isLess} than ${name(b)} from the start: ${both}.`
      : `${name(a)} ${isLess} than ${name(b)} throughout and never breaks even: ${both}.`;
  }
  if (changes.length > 1) {
    return `${name(a)} and ${name(b)} change places ${changes.length} times, the last time ${momentWords(last)}; over ${span} ${name(less)} costs ${saved} less.`;
  }
  return `${name(less)} breaks even with ${name(more)} ${momentWords(last)} and costs ${saved} less over ${span}.`;
}

function touchWords(meetings: readonly number[]): string {
  const [at = 0, ...others] = meetings;
  return others.length === 0 ? `a moment ${momentWords(at)}` : `${meetings.length} moments`;
}

/** What a month costs at first and, where that changes, in the end. */
function monthFinding(evaluation: Evaluation): string {
  const { projections } = shownCosts(evaluation);
  const asMoney = moneyFormat(evaluation.scenario.money);
  const { one: a, other: b } = comparison(evaluation);
  const ids = b ? [a, b] : [a];
  const { months } = evaluation.inputs.parameters;
  const inMonth = (month: number) =>
    ids.map((id) => {
      const { cumulative = [] } = projections[id] ?? {};
      return (cumulative[month] ?? 0) - (cumulative[month - 1] ?? 0);
    });
  const clause = (month: number) =>
    ids.map((id, i) => `${name(id)} costs ${asMoney(inMonth(month)[i] ?? 0)}`).join(', ');
  const [first, last] = [inMonth(1), inMonth(months)];
  const changes = first.some((usd, i) => !isSame(usd, last[i] ?? 0));
  const then = changes ? `; in month ${months} ${clause(months)}` : '';
  return `${changes ? 'In month 1' : 'In every month'} ${clause(1)}${then}; what is spent once is left out.`;
}

const WITHOUT_ONCE = 'leaving out what is spent once';

/** More changes than this are counted instead of listed. */
const MOST_CHANGES = 3;

/** What the lines over volume show: from how many queries a month on who costs less. */
export function overVolumeFinding(evaluation: Evaluation, view: CostView = 'total'): string {
  if (!evaluation.headline) return nothingCompared(evaluation);
  return byWhom(evaluation, volumeFinding(evaluation, view));
}

function volumeFinding(evaluation: Evaluation, view: CostView): string {
  const asMoney = moneyFormat(evaluation.scenario.money);
  const isGrowing = evaluation.inputs.parameters.growth !== 0;
  const unit = isGrowing && view === 'total' ? 'queries in the first month' : 'queries a month';
  const [over, queriesOver] =
    view === 'total'
      ? [`over ${spanOf(evaluation)}`, `${unit} over ${spanOf(evaluation)}`]
      : [`in month 1, ${WITHOUT_ONCE}`, `queries in month 1, ${WITHOUT_ONCE}`];
  const { one: a, other: b } = comparison(evaluation);
  const { min, max } = parameterSpecs.queries;
  const costs = volumeSpans(evaluation, view);
  const at = (id: ApproachId, queries: number) => costs[id]?.(queries).mid ?? 0;
  if (!b) {
    const { queries } = evaluation.inputs.parameters;
    const more = Math.min(queries * 10, max);
    return `${name(a)} costs ${asMoney(at(a, queries))} ${over} at ${formatNumber(queries)} ${unit}, ${asMoney(at(a, more))} at ${formatNumber(more)}.`;
  }
  const crossings = volumeCrossings(evaluation, view, a, b);
  const [atMostA, atMostB] = [at(a, max), at(b, max)];
  if (crossings.length === 0 && isSame(atMostA, atMostB))
    return `${name(a)} and ${name(b)} cost the same ${over} at any number of ${unit}.`;
  // Who costs less alternates from crossing to crossing; it is known above the last.
  const [above, below] = atMostA < atMostB ? [a, b] : [b, a];
  const last = crossings.at(-1);
  if (last === undefined)
    return `${name(above)} costs less than ${name(below)} at any volume from ${formatNumber(min)} to ${formatNumber(max)} ${queriesOver}.`;
  if (crossings.length === 1)
    return `Above ${formatNumber(last)} ${unit} ${name(above)} costs less than ${name(below)} ${over}.`;
  if (crossings.length > MOST_CHANGES)
    return `Which of ${name(a)} and ${name(b)} costs less changes ${crossings.length} times ${over}, between ${formatNumber(crossings[0] ?? 0)} and ${formatNumber(last)} ${unit}; above that it is ${name(above)}.`;
  const others = crossings.slice(0, -1).map((each) => formatNumber(each));
  return `Above ${formatNumber(last)} ${unit} ${name(above)} costs less than ${name(below)} ${over}; they also change places at ${others.join(' and ')}.`;
}

/** Where the figures are a source's, the sentence begins with that. */
function byWhom({ published, scenario }: Evaluation, sentence: string): string {
  if (!published) return sentence;
  const isName = approachIds.some((id) => sentence.startsWith(name(id)));
  const rest = isName ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
  const { estimate, isComplete } = published.reading;
  const added = isComplete && estimate.leftOut ? ' and the terms that they leave out' : '';
  return `By ${scenario.choices.basis}’s figures${added}, ${rest}`;
}

/** Where most of the money goes, for each of the two that are compared. */
export function moneyFinding(evaluation: Evaluation): string {
  const { headline, costs, inputs } = evaluation;
  const asMoney = moneyFormat(evaluation.scenario.money);
  if (!headline) return nothingCompared(evaluation);
  const { one, other } = comparison(evaluation);
  const clauses = [one, other].flatMap((id) => {
    if (!id) return [];
    const spent = moneyOf(id, inputs);
    const most = moneyGroups.reduce((one, other) => (spent[other] > spent[one] ? other : one));
    const { spentOn } = moneyGroupWords[most];
    return `${name(id)} spends most on ${spentOn}, ${asMoney(spent[most])} of ${asMoney(costs.projections[id].horizonTotal)}`;
  });
  return `Over ${spanOf(evaluation)} ${clauses.join('; ')}.`;
}

/** Which number matters most, and what both ends of its range do. */
export function mattersFinding(evaluation: Evaluation): string {
  if (!evaluation.headline)
    return 'No option meets every limit, so there is no difference that a number could change.';
  const { one, other } = comparison(evaluation);
  const [first] = tornado(evaluation.inputs, evaluation.ranges, other, one);
  const asMoney = moneyFormat(evaluation.scenario.money);
  const span = spanOf(evaluation);
  if (!first) return `No number moves the costs over ${span}.`;
  const { id, low, high } = first;
  const what = other ? `the difference between ${name(one)} and ${name(other)}` : name(one);
  const start = `${parameterSpec(id).label} moves ${what} most: over ${span}`;
  const at = ({ value }: TornadoBar['low']) =>
    `at ${valueWords(id, value, shownCurrency(evaluation.scenario.money))}`;
  if (!other) return `${start} ${asMoney(low.usd)} ${at(low)}, ${asMoney(high.usd)} ${at(high)}.`;
  const [atLow, atHigh] = [low, high].map(({ usd }) => name(usd <= 0 ? one : other));
  const less = (end: TornadoBar['low']) => `${asMoney(Math.abs(end.usd))} less ${at(end)}`;
  const then = atLow === atHigh ? ' and' : `, ${atHigh}`;
  return `${start} ${atLow} costs ${less(low)}${then} ${less(high)}.`;
}

function allCompared(evaluation: Evaluation): string {
  const { projections } = shownCosts(evaluation);
  const asMoney = moneyFormat(evaluation.scenario.money);
  const total = (id: ApproachId) => projections[id]?.horizonTotal ?? 0;
  const ordered = approachIds
    .filter((id) => projections[id])
    .sort((a, b) => total(a) - total(b))
    .map((id) => `${name(id)} ${asMoney(total(id))}`);
  const all = evaluation.published ? 'all that it covers' : 'all four';
  const { answers } = evaluation.scenario;
  const isSilent = Object.keys(answers).length === 0;
  return `Nothing is ${isSilent ? 'answered' : 'known'} yet, so ${all} are compared: over ${spanOf(evaluation)} ${ordered[0]}, the least, to ${ordered.at(-1)}, the most.`;
}

function nothingCompared(evaluation: Evaluation): string {
  return `No option meets every limit, so nothing is compared: what each would cost over ${spanOf(evaluation)}.`;
}

function name(id: ApproachId): string {
  return approachSpecs[id].name;
}

function spanOf({ inputs }: Evaluation): string {
  return formatMonths(inputs.parameters.months);
}

function totalsOf(evaluation: Evaluation, a: ApproachId, b: ApproachId): readonly [Usd, Usd] {
  const { projections } = shownCosts(evaluation);
  return [projections[a]?.horizonTotal ?? 0, projections[b]?.horizonTotal ?? 0];
}

function isSame(one: Usd, other: Usd): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, one, other);
}

/** When lines meet; “after 0 months” would say that they never were apart. */
export function momentWords(month: number): string {
  return month < 0.1 ? 'within the first days' : `after ${formatMonths(month)}`;
}
