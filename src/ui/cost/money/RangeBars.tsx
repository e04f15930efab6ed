import { useRef } from 'react';
import { approachIds } from '../../../model/approaches';
import type { Costs } from '../../../model/costs/costs';
import type { PublishedCosts } from '../../../model/costs/published';
import { ApproachName } from '../../ApproachName';
import { approachLooks } from '../../approachLooks';
import { SaveFigure } from '../../SaveFigure';
import { useMoneyFormat } from '../../useMoneyFormat';
import { spanWords } from './basisWords';

type RangeBarsProps = {
  readonly basis: string;
  readonly published: PublishedCosts;
  readonly costs: Costs;
};

/** The horizon totals by a source, from lowest to highest, with a mark where our build-up stands. */
export function RangeBars({ basis, published, costs }: RangeBarsProps) {
  const asMoney = useMoneyFormat();
  const figure = useRef<HTMLElement>(null);
  const shown = approachIds.flatMap((id) => {
    const range = published.projections[id]?.ranges.horizonTotal;
    return range ? [{ id, range, ours: costs.projections[id].horizonTotal }] : [];
  });
  const most = Math.max(...shown.flatMap(({ range, ours }) => [range.high, ours]));
  const percent = (usd: number) => (most > 0 ? (100 * usd) / most : 0);
  return (
    <figure ref={figure}>
      <figcaption className="pb-2 text-sm font-semibold">
        Over the whole horizon, by {basis} (bar) and by our build-up (line)
      </figcaption>
      <ul className="grid max-w-160 gap-4">
        {shown.map(({ id, range, ours }) => (
          <li key={id}>
            <p className="flex flex-wrap justify-between gap-x-4 text-sm">
              <ApproachName id={id} />
              <span className="tabular-nums">
                {basis} {spanWords(range, asMoney)}; build-up {asMoney(ours)}
              </span>
            </p>
            <div aria-hidden="true" className="relative mt-1 h-5 border-b border-muted">
              <div
                className="absolute bottom-0 h-3 min-w-1"
                style={{
                  left: `min(${percent(range.low)}%, 100% - 4px)`,
                  width: `${percent(range.high - range.low)}%`,
                  background: approachLooks[id].color,
                }}
              />
              <div
                className="absolute bottom-0 h-5 w-0.5 bg-ink"
                style={{ left: `min(${percent(ours)}%, 100% - 2px)` }}
              />
            </div>
          </li>
        ))}
      </ul>
      <SaveFigure of={figure} what="the bars" fileName="costs-by-source" />
    </figure>
  );
}
