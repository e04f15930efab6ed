import { type ApproachId, approachSpecs } from '../../../model/approaches';
import type { Evaluation } from '../../../model/evaluate';
import { DataTable } from '../../kit/DataTable';
import { formatMonths, formatNumber } from '../../kit/format';
import { useMoneyFormat, useShownCurrency } from '../../useMoneyFormat';
import { breakEvenTerms } from './breakEvenTerms';
import { TermsOnRequest } from './TermsOnRequest';

type BreakEvenArithmeticProps = {
  readonly one: ApproachId;
  readonly other: ApproachId;
  readonly at: number;
  readonly evaluation: Evaluation;
};

/** How the moment is found at which one approach has cost as much as the other. */
export function BreakEvenArithmetic({ one, other, at, evaluation }: BreakEvenArithmeticProps) {
  const asMoney = useMoneyFormat();
  const { words } = useShownCurrency();
  const exact = (usd: number) => asMoney(usd, { exact: 'cents' });
  const { before, after, at: found } = breakEvenTerms(evaluation, one, other, at);
  const names = [one, other].map((id) => approachSpecs[id].name);
  const gap = (usd: number) => exact(Math.abs(usd));
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3 text-sm">
      <DataTable
        caption={`Costs added up, ${words}`}
        columns={[
          { id: 'month', header: 'After' },
          ...names.map((name) => ({ id: name, header: name, isNumeric: true })),
          { id: 'difference', header: 'Apart', isNumeric: true },
        ]}
        rows={[before, after].map((each) => ({
          id: String(each.month),
          cells: [
            formatMonths(each.month),
            exact(each.one),
            exact(each.other),
            gap(each.difference),
          ],
        }))}
      />
      <p className="max-w-line">
        Between these two the one that was dearer has become the cheaper one. Within a month costs
        grow evenly, so the lines meet where what is apart at its beginning has been made up:
      </p>
      <p className="tabular-nums">
        {before.month} + {gap(before.difference)} ÷ ({gap(before.difference)} +{' '}
        {gap(after.difference)}) = <strong>{formatNumber(found)} months</strong>
      </p>
      <div>
        {[before, after].flatMap(({ month }) =>
          [one, other].map((id) => (
            <TermsOnRequest
              key={`${id} ${month}`}
              approach={id}
              month={month}
              evaluation={evaluation}
            />
          )),
        )}
      </div>
    </div>
  );
}
