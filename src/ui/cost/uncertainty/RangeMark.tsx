import type { ParameterId } from '../../../model/parameters';
import type { Range } from '../../../model/uncertainty/ranges';
import { positionOf, TRACK_END } from '../../kit/sliderScale';
import { parameterRange } from '../../parameterWords';

type RangeMarkProps = { readonly id: ParameterId; readonly range: Range };

/** Between what an uncertain number is drawn, as a bracket along its slider. */
export function RangeMark({ id, range: { low, high } }: RangeMarkProps) {
  const [from, to] = [low, high].map(
    (value) => `${(100 * positionOf(value, parameterRange(id))) / TRACK_END}%`,
  );
  return (
    <svg aria-hidden="true" className="block h-2 w-full overflow-visible" stroke="currentColor">
      <line x1={from} x2={to} y1="3" y2="3" strokeWidth="2" />
      <line x1={from} x2={from} y1="0" y2="6" />
      <line x1={to} x2={to} y1="0" y2="6" />
    </svg>
  );
}
