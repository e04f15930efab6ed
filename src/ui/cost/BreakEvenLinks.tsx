import type { Evaluation } from '../../model/evaluate';
import { FigureButton } from '../FigureButton';
import { formatMonths, formatNumber } from '../kit/format';
import { comparison } from './comparison';
import type { Meeting } from './lineRow';

type BreakEvenLinksProps = {
  readonly along: 'months' | 'volume';
  readonly evaluation: Evaluation;
  readonly meetings: readonly Meeting[];
};

/** More break-evens than this are marked in the chart only. */
const MOST = 4;

/** The break-evens of a chart, each of which opens how it was worked out. */
export function BreakEvenLinks({ along, evaluation, meetings }: BreakEvenLinksProps) {
  const { one, other } = comparison(evaluation);
  if (!other || meetings.length === 0 || meetings.length > MOST) return null;
  const words = (x: number) =>
    along === 'months' ? formatMonths(x) : `${formatNumber(x)} queries a month`;
  return (
    <p className="flex flex-wrap gap-x-3 text-sm">
      <span>Break-even at</span>
      {meetings.map(({ x }) => (
        <FigureButton
          key={x}
          name={`Break-even at ${words(x)}`}
          request={{
            kind: 'breakEven',
            along,
            one,
            other,
            at: x,
            isPublished: evaluation.published !== undefined,
          }}
        >
          {words(x)}
        </FigureButton>
      ))}
    </p>
  );
}
