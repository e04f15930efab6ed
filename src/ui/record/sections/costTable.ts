import { approachSpecs } from '../../../model/approaches';
import type { Evaluation } from '../../../model/evaluate';
import type { Money } from '../../../model/scenario';
import { moneyFormat } from '../../../share/moneyFormat';
import type { RecordBlock } from '../../../share/record/decisionRecord';
import { formatMonths } from '../../kit/format';
import { figureSpecs, shownApproaches, standingWords, summaryFigures } from '../../recordWords';

/** What every approach costs in a scenario, in a currency; those that do the job come first. */
export function costTable(
  { caption, names }: { readonly caption: string; readonly names: string },
  evaluation: Evaluation,
  money: Money,
): Extract<RecordBlock, { kind: 'table' }> {
  const { inputs, costs } = evaluation;
  const asMoney = moneyFormat(money);
  const { compared, others } = shownApproaches(evaluation);
  return {
    kind: 'table',
    caption,
    columns: [
      { header: names },
      { header: 'A query', isNumeric: true },
      { header: 'Once', isNumeric: true },
      { header: 'A month, without queries', isNumeric: true },
      { header: `Over ${formatMonths(inputs.parameters.months)}`, isNumeric: true },
      { header: 'A month, all in', isNumeric: true },
      { header: 'Does the job' },
    ],
    rows: [...compared, ...others].map((id) => [
      approachSpecs[id].name,
      ...summaryFigures.map((figure) =>
        asMoney(figureSpecs[figure].usd(costs.projections[id], inputs)),
      ),
      standingWords(id, evaluation),
    ]),
    isWide: true,
  };
}
