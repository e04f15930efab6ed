import { estimates } from '../../../data/estimates/estimates';
import { type ApproachId, approachIds, approachSpecs } from '../../../model/approaches';
import { publishedComparison } from '../../../model/costs/publishedComparison';
import type { Evaluation } from '../../../model/evaluate';
import { basisIds } from '../../../model/scenario';
import { ApproachName } from '../../ApproachName';
import { DataTable } from '../../kit/DataTable';
import { formatMonths } from '../../kit/format';
import { useMoneyFormat, useShownCurrency } from '../../useMoneyFormat';
import { useScenario } from '../../useScenario';
import { Select } from '../Select';
import { basisName, spanWords } from './basisWords';
import { PublishedBasis } from './PublishedBasis';

/** What three articles would have said for this scenario, beside what our build-up says. */
export function Bases({ evaluation }: { readonly evaluation: Evaluation }) {
  const { inputs, costs } = evaluation;
  const basis = useScenario(({ scenario }) => scenario.choices.basis ?? 'buildUp');
  const choose = useScenario((state) => state.choose);
  const asMoney = useMoneyFormat();
  const { words } = useShownCurrency();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <h3 className="text-base font-semibold">What the articles would have said</h3>
      <p className="max-w-line text-sm">
        The verdict and the tables above count by our own build-up, whatever is chosen here; the
        charts over time and over volume follow the choice. Three articles published figures for the
        same; put to your numbers they come to this. Who is cheapest goes by the middle of each
        range.
      </p>
      <DataTable
        caption={`Over ${formatMonths(inputs.parameters.months)} by each basis, ${words}`}
        columns={[
          { id: 'basis', header: 'Basis' },
          ...approachIds.map((id) => ({ id, header: approachSpecs[id].name, isNumeric: true })),
          { id: 'cheapest', header: 'Cheapest it covers' },
          { id: 'contender', header: 'Cheapest that does the job' },
        ]}
        rows={publishedComparison(inputs, costs, estimates).map((row) => ({
          id: `${row.basis} ${row.isComplete}`,
          cells: [
            <span key="basis" className="block w-28 sm:w-44">
              {basisName(row.basis)}
              {row.basis !== 'buildUp' && row.isComplete && ', with what it leaves out'}
            </span>,
            ...approachIds.map((id) => {
              const total = row.approaches[id]?.horizonTotal;
              return total ? spanWords(total, asMoney) : 'not covered';
            }),
            <Name key="cheapest" id={row.cheapest} />,
            <Name key="contender" id={row.cheapestContender} />,
          ],
        }))}
      />
      <Select
        label="Look closer at"
        options={basisIds.map((id) => ({ id, label: basisName(id) }))}
        value={basis}
        onChange={(id) => choose('basis', id === 'buildUp' ? undefined : id)}
      />
      {basis !== 'buildUp' && <PublishedBasis basis={basis} evaluation={evaluation} />}
    </div>
  );
}

function Name({ id }: { readonly id: ApproachId | undefined }) {
  return id ? <ApproachName id={id} /> : 'none of those it covers';
}
