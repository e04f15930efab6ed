import type { ApproachId } from '../../../model/approaches';
import { publishedItemSpecs } from '../../../model/costs/publishedEstimate';
import type { Span } from '../../../model/costs/publishedProjection';
import type { Evaluation } from '../../../model/evaluate';
import { Disclosure } from '../../kit/Disclosure';
import { formatNumber } from '../../kit/format';
import { SourceList } from '../../SourceList';
import { useMoneyFormat } from '../../useMoneyFormat';
import { basisName } from './basisWords';
import { publishedFigureItems, sumOf } from './publishedFigureItems';

type PublishedArithmeticProps = {
  readonly approach: ApproachId;
  readonly figure: 'total' | 'last';
  readonly evaluation: Evaluation;
};

/** The terms of a source's figure, as published and put to this scenario; at the end the figure. */
export function PublishedArithmetic({ approach, figure, evaluation }: PublishedArithmeticProps) {
  const { inputs, published, scenario } = evaluation;
  const asMoney = useMoneyFormat();
  if (!published) return null;
  const items = publishedFigureItems(approach, figure, published.reading, inputs);
  return (
    <>
      <p className="pb-1 text-sm">
        By {basisName(scenario.choices.basis ?? 'buildUp')}. Where it gives a range, the middle
        counts.
      </p>
      <ul>
        {items.map(({ id, usd, times, each, sources }) => {
          const { label, formula } = publishedItemSpecs[id];
          const count = times === 1 ? '' : ` × ${formatNumber(times, { exact: true })}`;
          return (
            <li key={id} className="border-b border-rule py-2">
              <Row label={label} usd={usd} />
              <p className="text-sm">
                = {asMoney(each.mid, { exact: 'cents' })}
                {count}, {formula}
              </p>
              <Disclosure summary="Sources" size="small">
                <SourceList ids={sources} />
              </Disclosure>
            </li>
          );
        })}
      </ul>
      <Row label="Together" usd={sumOf(items)} />
    </>
  );
}

function Row({ label, usd }: { readonly label: string; readonly usd: Span }) {
  const asMoney = useMoneyFormat();
  const exact = (amount: number) => asMoney(amount, { exact: 'cents' });
  return (
    <p className="flex flex-wrap justify-between gap-x-4 pt-1 text-sm font-semibold">
      <span>{label}</span>
      <span className="tabular-nums">
        {exact(usd.mid)}
        {usd.low !== usd.high && (
          <span className="font-normal text-muted">
            {' '}
            ({exact(usd.low)} to {exact(usd.high)})
          </span>
        )}
      </span>
    </p>
  );
}
