import { type ApproachId, approachSpecs } from '../../model/approaches';
import { type Moved, type QuarterSwing, quarterSwings } from '../../model/costs/sensitivity';
import { parameterSpec } from '../../model/parameters';
import { approachLooks } from '../approachLooks';
import { DataTable } from '../kit/DataTable';
import { ChartFigure } from './ChartFigure';
import { comparison, comparisonNote } from './comparison';
import { differenceWords } from './differenceWords';
import type { FaceProps } from './faces';
import { mattersFinding } from './findings';
import { formatParameter } from './parameterWords';

const MOST_ROWS = 8;

/** What a quarter less or more of each number does to the difference between the two compared. */
export function Matters({ evaluation, onTable }: FaceProps) {
  const { one, other } = comparison(evaluation);
  const swings = quarterSwings(evaluation.inputs, one, other);
  const words = (moved: Moved) => differenceWords(moved.difference, one, other);
  return (
    <ChartFigure
      finding={mattersFinding(evaluation)}
      note={comparisonNote(evaluation)}
      onTable={onTable}
      table={
        <DataTable
          caption="What a quarter less and a quarter more does"
          columns={[
            { id: 'number', header: 'Number' },
            { id: 'less', header: 'A quarter less' },
            { id: 'lessDoes', header: 'then' },
            { id: 'more', header: 'A quarter more' },
            { id: 'moreDoes', header: 'then' },
          ]}
          rows={swings.map(({ id, less, more }) => ({
            id,
            cells: [
              parameterSpec(id).label,
              formatParameter(id, less.value),
              words(less),
              formatParameter(id, more.value),
              words(more),
            ],
          }))}
        />
      }
    >
      <ul className="grid gap-3 pt-2">
        {swings.slice(0, MOST_ROWS).map((swing) => (
          <SwingBar key={swing.id} swing={swing} all={swings} one={one} other={other} />
        ))}
      </ul>
      {other && (
        <p className="text-xs text-muted">
          The upright line is where both cost the same: left of it {approachSpecs[one].name} costs
          less, right of it {approachSpecs[other].name}.
        </p>
      )}
    </ChartFigure>
  );
}

type SwingBarProps = {
  readonly swing: QuarterSwing;
  readonly all: readonly QuarterSwing[];
  readonly one: ApproachId;
  readonly other: ApproachId | undefined;
};

function SwingBar({ swing: { id, less, more }, all, one, other }: SwingBarProps) {
  const differences = all.flatMap((each) => [each.less.difference, each.more.difference]);
  const least = Math.min(0, ...differences);
  const most = Math.max(0, ...differences);
  const at = (usd: number) => (100 * (usd - least)) / (most - least || 1);
  const [from, to] = [less.difference, more.difference].sort((a, b) => a - b) as [number, number];
  const parts = [
    { from, to: Math.min(to, 0), color: approachLooks[one].color },
    { from: Math.max(from, 0), to, color: approachLooks[other ?? one].color },
  ].filter((part) => part.to > part.from);
  return (
    <li className="text-sm">
      <p className="flex flex-wrap justify-between gap-x-4">
        <span className="font-semibold">{parameterSpec(id).label}</span>
        <span className="text-xs text-muted">
          {formatParameter(id, less.value)}: {differenceWords(less.difference, one, other)} →{' '}
          {formatParameter(id, more.value)}: {differenceWords(more.difference, one, other)}
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
        <div className="absolute inset-y-0 w-px bg-ink" style={{ left: `${at(0)}%` }} />
      </div>
    </li>
  );
}
