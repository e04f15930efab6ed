import { type ApproachId, approachSpecs } from '../../model/approaches';
import { parameterSpec } from '../../model/parameters';
import { type TornadoBar, tornado } from '../../model/uncertainty/tornado';
import { approachLooks } from '../approachLooks';
import { DataTable } from '../kit/DataTable';
import { formatParameter } from '../parameterWords';
import { useMoneyFormat, useShownCurrency } from '../useMoneyFormat';
import { ChartFigure } from './ChartFigure';
import { comparison, comparisonNote } from './comparison';
import { differenceWords } from './differenceWords';
import type { FaceProps } from './faces';
import { mattersFinding } from './findings';
import { valueWords } from './uncertainty/rangeWords';

const MOST_ROWS = 8;

/** What each number does, within its range, to the difference between the two compared. */
export function Matters({ evaluation, onTable }: FaceProps) {
  const { one, other } = comparison(evaluation);
  const { inputs, ranges, headline } = evaluation;
  const bars = tornado(inputs, ranges, other, one);
  const asMoney = useMoneyFormat();
  const currency = useShownCurrency();
  const words = ({ usd }: TornadoBar['low']) => differenceWords(usd, one, other, asMoney);
  if (!headline)
    return <p className="max-w-line text-base font-semibold">{mattersFinding(evaluation)}</p>;
  return (
    <ChartFigure
      finding={mattersFinding(evaluation)}
      note={{ compared: comparisonNote(evaluation), saving: undefined }}
      onTable={onTable}
      table={
        <DataTable
          caption="What both ends of each range do, or a quarter less and more where there is none"
          columns={[
            { id: 'number', header: 'Number' },
            { id: 'low', header: 'Low' },
            { id: 'lowDoes', header: 'then' },
            { id: 'high', header: 'High' },
            { id: 'highDoes', header: 'then' },
          ]}
          rows={bars.map(({ id, low, high }) => ({
            id,
            cells: [
              parameterSpec(id).label,
              formatParameter(id, low.value, currency),
              words(low),
              formatParameter(id, high.value, currency),
              words(high),
            ],
          }))}
        />
      }
    >
      <ul className="grid gap-3 pt-2">
        {bars.slice(0, MOST_ROWS).map((bar) => (
          <Bar key={bar.id} bar={bar} all={bars} one={one} other={other} />
        ))}
      </ul>
      {other && (
        <p className="text-xs text-muted">
          The upright line is where both cost the same: left of it {approachSpecs[one].name} costs
          less, right of it {approachSpecs[other].name}.
        </p>
      )}
      <p className="max-w-line text-xs text-muted">
        From the low to the high end of each range; without a range, a quarter less and more.
      </p>
    </ChartFigure>
  );
}

type BarProps = {
  readonly bar: TornadoBar;
  readonly all: readonly TornadoBar[];
  readonly one: ApproachId;
  readonly other: ApproachId | undefined;
};

function Bar({ bar: { id, low, high }, all, one, other }: BarProps) {
  const asMoney = useMoneyFormat();
  const currency = useShownCurrency();
  const differences = all.flatMap((each) => [each.low.usd, each.high.usd]);
  const least = Math.min(0, ...differences);
  const most = Math.max(0, ...differences);
  const at = (usd: number) => (100 * (usd - least)) / (most - least || 1);
  const [from, to] = [low.usd, high.usd].sort((a, b) => a - b) as [number, number];
  const parts = [
    { from, to: Math.min(to, 0), color: approachLooks[one].color },
    { from: Math.max(from, 0), to, color: approachLooks[other ?? one].color },
  ].filter((part) => part.to > part.from);
  return (
    <li className="text-sm">
      <p className="flex flex-wrap justify-between gap-x-4">
        <span className="font-semibold">{parameterSpec(id).label}</span>
        <span className="text-xs text-muted">
          {valueWords(id, low.value, currency)}: {differenceWords(low.usd, one, other, asMoney)} →{' '}
          {valueWords(id, high.value, currency)}: {differenceWords(high.usd, one, other, asMoney)}
        </span>
      </p>
      <div aria-hidden="true" className="relative h-4">
        {parts.map((part) => (
          <div
            key={part.from}
            className="absolute inset-y-1"
            style={{
              left: `${at(part.from)}%`,
              width: `${at(part.to) - at(part.from)}%`,
              background: part.color,
            }}
          />
        ))}
        {/* At the right end it would stand outside. */}
        <div
          className="absolute inset-y-0 w-0.5 bg-ink"
          style={{ left: `min(${at(0)}%, calc(100% - 2px))` }}
        />
      </div>
    </li>
  );
}
