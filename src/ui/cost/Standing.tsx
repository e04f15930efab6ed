import { type ApproachId, approachSpecs } from '../../model/approaches';
import type { Evaluation } from '../../model/evaluate';
import { ApproachName } from '../ApproachName';
import { FigureButton } from '../FigureButton';
import { DataTable } from '../kit/DataTable';
import { Disclosure } from '../kit/Disclosure';
import { formatMonths } from '../kit/format';
import { useMoneyFormat, useShownCurrency } from '../useMoneyFormat';
import { figureSpecs, summaryFigures } from './money/figureItems';
import { figureName } from './money/figureName';
import { standingWords } from './standingWords';
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
  const asMoney = useMoneyFormat();
  const currency = useShownCurrency();
  const shown = [...compared, ...others];
  return (
    <div className="grid gap-3">
      <DataTable
        caption={`What each approach costs, ${currency.words}`}
        columns={[
          { id: 'approach', header: 'Approach' },
          { id: 'query', header: 'A query', isNumeric: true },
          { id: 'once', header: 'Once', isNumeric: true },
          { id: 'month', header: 'A month, without queries', isNumeric: true },
          { id: 'total', header: `Over ${formatMonths(months)}`, isNumeric: true },
          { id: 'average', header: 'A month, all in', isNumeric: true },
          { id: 'job', header: 'Does the job' },
        ]}
        rows={shown.map((id) => ({
          id,
          cells: [
            <ApproachName key="name" id={id} />,
            ...summaryFigures.map((figure) => {
              const usd = asMoney(figureSpecs[figure].usd(costs.projections[id], inputs));
              return (
                <FigureButton
                  key={figure}
                  name={`${usd}: ${figureName(id, figure, inputs)}`}
                  request={{ kind: 'figure', approach: id, figure }}
                >
                  {figure === 'total' ? <strong>{usd}</strong> : usd}
                </FigureButton>
              );
            }),
            standingWords(id, evaluation),
          ],
        }))}
      />
      <p className="text-xs text-muted">Every figure opens its arithmetic.</p>
      <Disclosure summary="Month by month">
        <DataTable
          caption={`Costs added up, ${currency.words}`}
          columns={[
            { id: 'month', header: 'After' },
            ...shown.map((id) => ({ id, header: approachSpecs[id].name, isNumeric: true })),
          ]}
          rows={timeRows(evaluation).map((row) => ({
            id: String(row.x),
            cells: [formatMonths(row.x), ...shown.map((id) => asMoney(row[id] ?? 0))],
          }))}
        />
      </Disclosure>
    </div>
  );
}
