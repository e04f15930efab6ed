import { type ApproachId, approachSpecs } from '../../model/approaches';
import type { Headline } from '../../model/costs/costs';
import { totalsByVolume } from '../../model/costs/projection';
import type { Evaluation } from '../../model/evaluate';
import type { Inputs } from '../../model/inputs';
import { parameterSpecs } from '../../model/parameters';
import { formatNumber } from '../kit/format';
import { compared, listed, sentence } from './words';

/** More changes than this are counted instead of listed. */
const MOST_CROSSINGS = 3;

/** From which number of queries on which of the two costs less; undefined without an opponent. */
export function volumeSentence(evaluation: Evaluation, headline: Headline): string | undefined {
  const said = volumeFinding(evaluation, headline);
  return said && `${said}${patternNote(evaluation, headline)}`;
}

/** Crossings hold for one pattern; where the pattern follows the volume, the reader has to know which. */
function patternNote({ scenario, inputs }: Evaluation, headline: Headline): string {
  const isFollowing = scenario.answers.task === 'converse' && !scenario.choices.pattern;
  if (!isFollowing || !compared(headline).includes('hybrid')) return '';
  return inputs.pattern === 'router'
    ? ' That is Hybrid as a router; up to 100,000 it would be a tuned generator.'
    : ' That is Hybrid as a tuned generator; over 100,000 it would be a router.';
}

function volumeFinding({ costs, inputs }: Evaluation, headline: Headline): string | undefined {
  const [a, b] = compared(headline);
  if (!a || !b) return undefined;
  const { crossings } = costs.breakEven.volume[`${b}>${a}`];
  const bounds = [parameterSpecs.queries.min, ...crossings, parameterSpecs.queries.max];
  const cheaperIn = (span: number) => {
    const [from = 0, upTo = 0] = bounds.slice(span);
    return cheaperAt(Math.sqrt(from * upTo), a, b, inputs); // the middle of a span on a log axis
  };
  if (crossings.length === 0) {
    const cheaper = cheaperIn(0);
    return cheaper
      ? `${name(cheaper)} is the cheaper of the two at any volume.`
      : 'Both cost the same at any volume.';
  }
  // Who is cheaper alternates from span to span, so one of the two is said by its odd spans.
  const said = cheaperIn(1) ?? a;
  const other = said === a ? b : a;
  const unit = inputs.parameters.growth === 0 ? 'queries a month' : 'queries in the first month';
  const figure = roundedOnItsSide(crossings, inputs.parameters.queries);
  if (crossings.length > MOST_CROSSINGS) {
    const last = crossings.length % 2 === 1 ? said : other;
    return `Which of the two is cheaper changes ${crossings.length} times between ${figure(crossings[0])} and ${figure(crossings.at(-1))} ${unit}; above that it is ${name(last)}.`;
  }
  const where = crossings.flatMap((from, index) => {
    const upTo = crossings[index + 1];
    if (index % 2 === 1) return [];
    return [
      upTo === undefined ? `above ${figure(from)}` : `between ${figure(from)} and ${figure(upTo)}`,
    ];
  });
  const otherwise = crossings.length > 1 ? `, otherwise ${name(other)}` : '';
  return `${sentence(listed(where, 'and'))} ${unit} ${name(said)} is the cheaper of the two${otherwise}.`;
}

const name = (id: ApproachId) => approachSpecs[id].name;

function cheaperAt(
  queries: number,
  a: ApproachId,
  b: ApproachId,
  inputs: Inputs,
): ApproachId | undefined {
  const totals = totalsByVolume(inputs);
  const [usdA, usdB] = [totals[a](queries), totals[b](queries)];
  if (Math.abs(usdA - usdB) <= 1e-9 * Math.max(usdA, usdB)) return undefined;
  return usdA < usdB ? a : b;
}

/** Rounded, unless rounding would move a border past the present number or onto another border. */
function roundedOnItsSide(crossings: readonly number[], queries: number) {
  const rounded = (value: number) => Number(value.toPrecision(3));
  const isMisleading =
    crossings.some((each) => rounded(each) > queries !== each > queries) ||
    new Set(crossings.map(rounded)).size < crossings.length;
  return (value = 0) =>
    formatNumber(isMisleading ? Math.round(value) : value, { exact: isMisleading });
}
