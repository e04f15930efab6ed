import { type ApproachId, approachSpecs } from '../../../model/approaches';
import type { Evaluation } from '../../../model/evaluate';
import { parameterSpecs } from '../../../model/parameters';
import { DataTable } from '../../kit/DataTable';
import { formatMonths, formatNumber } from '../../kit/format';
import { useMoneyFormat, useShownCurrency } from '../../useMoneyFormat';
import { moneyGroups, moneyGroupWords } from '../money';
import { TermsOnRequest } from './TermsOnRequest';
import { volumeTerms } from './volumeTerms';

type VolumeArithmeticProps = {
  readonly one: ApproachId;
  readonly other: ApproachId;
  /** Queries a month. */
  readonly at: number;
  readonly evaluation: Evaluation;
};

/** What both approaches spend at the number of queries at which they cost the same. */
export function VolumeArithmetic({ one, other, at, evaluation }: VolumeArithmeticProps) {
  const asMoney = useMoneyFormat();
  const { words } = useShownCurrency();
  const exact = (usd: number) => asMoney(usd, { exact: 'cents' });
  const ids = [one, other];
  const spent = ids.map((id) => volumeTerms(id, at, evaluation));
  const { min, max } = parameterSpecs.queries;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3 text-sm">
      <DataTable
        caption={`Over ${formatMonths(evaluation.inputs.parameters.months)} at ${formatNumber(Math.round(at), { exact: true })} queries a month, ${words}`}
        columns={[
          { id: 'group', header: 'Spent' },
          ...ids.map((id) => ({ id, header: approachSpecs[id].name, isNumeric: true })),
        ]}
        rows={[
          ...moneyGroups.map((group) => ({
            id: group,
            cells: [moneyGroupWords[group].label, ...spent.map((each) => exact(each[group]))],
          })),
          {
            id: 'total',
            cells: [
              'Together',
              ...spent.map((each, i) => (
                <strong key={ids[i]}>{exact(each.once + each.month + each.query)}</strong>
              )),
            ],
          },
        ]}
      />
      <p className="max-w-line">
        Found by trying numbers of queries from {formatNumber(min)} to {formatNumber(max)} a month
        and, where the order changes between two neighbours, halving the step until both come to the
        same.
      </p>
      <div>
        {ids.map((id) => (
          <TermsOnRequest key={id} approach={id} queries={at} evaluation={evaluation} />
        ))}
      </div>
    </div>
  );
}
