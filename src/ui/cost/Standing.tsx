import { type ApproachId, approachSpecs } from '../../model/approaches';
import { isNothingKnown } from '../../model/decide/questions';
import type { Evaluation } from '../../model/evaluate';
import { ApproachName } from '../ApproachName';
import { DataTable } from '../kit/DataTable';
import { Disclosure } from '../kit/Disclosure';
import { formatMonths, formatUsd } from '../kit/format';
import { jobWords } from './jobWords';
import { timeRows } from './timeRows';

type StandingProps = {
  readonly evaluation: Evaluation;
  readonly compared: readonly ApproachId[];
  readonly others: readonly ApproachId[];
};

/** The costs of every approach side by side: those that do the same job first. */
export function Standing({ evaluation, compared, others }: StandingProps) {
  const { costs, inputs } = evaluation;
  const { months } = inputs.parameters;
  const shown = [...compared, ...others];
  return (
    <div className="grid gap-3">
      <DataTable
        caption={`What each approach costs, US dollars`}
        columns={[
          { id: 'approach', header: 'Approach' },
          { id: 'query', header: 'A query', isNumeric: true },
          { id: 'once', header: 'Once', isNumeric: true },
          { id: 'month', header: 'A month, without queries', isNumeric: true },
          { id: 'total', header: `Over ${formatMonths(months)}`, isNumeric: true },
          { id: 'average', header: 'A month, all in', isNumeric: true },
          { id: 'job', header: 'Does the job' },
        ]}
        rows={shown.map((id) => {
          const { perQuery, once, monthlyFixed, horizonTotal } = costs.projections[id];
          return {
            id,
            cells: [
              <ApproachName key="name" id={id} />,
              formatUsd(perQuery),
              formatUsd(once),
              formatUsd(monthlyFixed),
              <strong key="total">{formatUsd(horizonTotal)}</strong>,
              formatUsd(horizonTotal / months),
              jobWords(id, evaluation, isNothingKnown(evaluation.scenario.answers)),
            ],
          };
        })}
      />
      <Disclosure summary="Month by month">
        <DataTable
          caption="Costs added up, US dollars"
          columns={[
            { id: 'month', header: 'After' },
            ...shown.map((id) => ({ id, header: approachSpecs[id].name, isNumeric: true })),
          ]}
          rows={timeRows(evaluation).map((row) => ({
            id: String(row.x),
            cells: [formatMonths(row.x), ...shown.map((id) => formatUsd(row[id]))],
          }))}
        />
      </Disclosure>
    </div>
  );
}
