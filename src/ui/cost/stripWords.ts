import { type ApproachId, approachSpecs } from '../../model/approaches';
import { crossingsOf, type Stretch } from '../../model/costs/sweep';
import { allowedParameter, type ParameterId, parameterSpec } from '../../model/parameters';
import type { ShownCurrency } from '../../share/moneyFormat';
import { positionOf } from '../kit/sliderScale';
import { formatParameter, parameterFigure, parameterRange } from '../parameterWords';

/** More changes than this are counted instead of listed. */
const MOST_CHANGES = 3;

/** Who is cheapest where along a slider, as a sentence; undefined where nothing is compared. */
export function stripSentence(
  id: ParameterId,
  stretches: readonly Stretch[],
  recommended: ApproachId | undefined,
  compared: number,
  currency: ShownCurrency,
  beyond?: Stretch | undefined,
): string | undefined {
  const [first, ...others] = stretches;
  if (!first) return undefined;
  const isNever = recommended && stretches.every(({ cheapest }) => cheapest !== recommended);
  // Of two, others may be cheaper still that do not do the job.
  const most = compared > 2 ? 'cheapest' : 'the cheaper';
  const never = isNever ? `; ${approachSpecs[recommended].name} never is` : '';
  const name = ({ cheapest }: Stretch) => approachSpecs[cheapest].name;
  if (others.length === 0) {
    const start = `${name(first)} is ${most} over the whole range`;
    if (!beyond) return `${start}${never}.`;
    const from = formatParameter(id, beyond.from, currency).split(/,(?= )/)[0];
    return `${start}; only outside of it, from about ${from} on, ${name(beyond)} would be.`;
  }
  if (others.length > MOST_CHANGES) {
    const [from, to] = [others[0], others.at(-1)].map((each) =>
      crossingWords(id, each?.from ?? 0, currency),
    );
    return `Which is ${most} changes ${others.length} times between ${from} and ${to}${never}.`;
  }
  const then = others.map((stretch, i) => {
    const isLast = i === others.length - 1;
    return `then ${name(stretch)}${isLast ? '' : ` up to ${crossingWords(id, stretch.to, currency)}`}`;
  });
  return `${name(first)} is ${most} up to ${crossingWords(id, first.to, currency)}, ${then.join(', ')}${never}.`;
}

/** The value of a crossing as the slider would say it: “98,700 queries”, “10 months”. */
export function crossingWords(id: ParameterId, crossing: number, currency: ShownCurrency): string {
  // Of “hours, once” the hours are enough in a sentence.
  const [words = ''] = formatParameter(id, lastBefore(id, crossing), currency).split(/,(?= )/);
  return words;
}

/** The same without its unit, for the tick. */
export function crossingFigure(id: ParameterId, crossing: number, currency: ShownCurrency): string {
  return parameterFigure(id, lastBefore(id, crossing), currency);
}

/** Where only whole numbers count, the last one before the crossing. */
function lastBefore(id: ParameterId, crossing: number): number {
  return parameterSpec(id).whole ? Math.floor(crossing) : crossing;
}

/** The crossing nearest to a value on the slider, which one jumps to; undefined where there is none. */
export function nearestCrossing(
  id: ParameterId,
  stretches: readonly Stretch[],
  value: number,
): number | undefined {
  const range = parameterRange(id);
  const away = (each: number) => Math.abs(positionOf(each, range) - positionOf(value, range));
  return [...crossingsOf(stretches)].sort((a, b) => away(a) - away(b))[0];
}

/** The first value of the slider behind a crossing, seen from where the slider stands. */
export function valueBehind(id: ParameterId, crossing: number, value: number): number {
  const outward = crossing >= value ? Math.ceil : Math.floor;
  const digit = parameterSpec(id).whole && crossing < 10_000 ? 1 : lastDigit(crossing);
  const behind = Number((outward(crossing / digit) * digit).toPrecision(12));
  return allowedParameter(id, behind);
}

/** The fourth significant digit: finer than anybody plans, coarse enough to read. */
function lastDigit(value: number): number {
  return 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) - 3);
}
