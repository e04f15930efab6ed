import { useState } from 'react';
import { type ApproachId, approachSpecs } from '../../model/approaches';
import { isNothingKnown } from '../../model/decide/questions';
import type { Evaluation } from '../../model/evaluate';
import type { Usd } from '../../model/quantity';
import { ApproachName } from '../ApproachName';
import { overBudgetSentence } from '../budgetSentence';
import { DataTable } from '../kit/DataTable';
import { Dialog } from '../kit/Dialog';
import { Disclosure } from '../kit/Disclosure';
import { formatMonths } from '../kit/format';
import { useMoneyFormat, useShownCurrency } from '../useMoneyFormat';
import { jobWords } from './jobWords';
import { Arithmetic, figureName } from './money/Arithmetic';
import { type FigureId, figureIds, figureSpecs } from './money/figureItems';
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
  const [opened, setOpened] = useState<{ approach: ApproachId; figure: FigureId }>();
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
            ...figureIds.map((figure) => (
              <OpensArithmetic
                key={figure}
                name={figureName(id, figure, evaluation)}
                usd={figureSpecs[figure].usd(costs.projections[id], inputs)}
                isMain={figure === 'total'}
                onOpen={() => setOpened({ approach: id, figure })}
              />
            )),
            standing(id, evaluation),
          ],
        }))}
      />
      <p className="text-xs text-muted">Every figure opens its arithmetic.</p>
      <Dialog
        title={opened ? figureName(opened.approach, opened.figure, evaluation) : ''}
        isOpen={opened !== undefined}
        onClose={() => setOpened(undefined)}
      >
        {opened && <Arithmetic {...opened} evaluation={evaluation} />}
      </Dialog>
      <Disclosure summary="Month by month">
        <DataTable
          caption={`Costs added up, ${currency.words}`}
          columns={[
            { id: 'month', header: 'After' },
            ...shown.map((id) => ({ id, header: approachSpecs[id].name, isNumeric: true })),
          ]}
          rows={timeRows(evaluation).map((row) => ({
            id: String(row.x),
            cells: [formatMonths(row.x), ...shown.map((id) => asMoney(row[id]))],
          }))}
        />
      </Disclosure>
    </div>
  );
}

/** Whether an approach does the job, and whether the budget allows it. */
function standing(id: ApproachId, evaluation: Evaluation): string {
  const job = jobWords(id, evaluation, isNothingKnown(evaluation.scenario.answers));
  return overBudgetSentence(id, evaluation) ? `${job}; over your budget` : job;
}

type OpensArithmeticProps = {
  readonly name: string;
  readonly usd: Usd;
  readonly isMain: boolean;
  readonly onOpen: () => void;
};

/** A figure that shows on request how it came about. */
function OpensArithmetic({ name, usd, isMain, onOpen }: OpensArithmeticProps) {
  const asMoney = useMoneyFormat();
  return (
    <button
      type="button"
      aria-label={`${asMoney(usd)}: ${name}, show the arithmetic`}
      onClick={onOpen}
      className={`min-h-6 cursor-pointer rounded underline decoration-rule underline-offset-4 hover:decoration-ink ${isMain ? 'font-semibold' : ''}`}
    >
      {asMoney(usd)}
    </button>
  );
}
