import { approachIds, approachSpecs } from '../../../model/approaches';
import { moneyFormat, rateSentence, shownCurrency } from '../../../share/moneyFormat';
import type { RecordBlock, RecordSection } from '../../../share/record/decisionRecord';
import { overBudgetSentence } from '../../budgetSentence';
import { formatMonths } from '../../kit/format';
import {
  basisName,
  figureSpecs,
  labourSentence,
  overTimeFinding,
  overVolumeFinding,
  shownApproaches,
  spanWords,
  standingWords,
  summaryFigures,
} from '../../recordWords';
import { chosenBasis } from '../chosenBasis';
import type { RecordSubject } from '../recordSubject';

/** What each approach costs, when one overtakes another, and what of it is our own labour. */
export function costsSection({ evaluation }: RecordSubject): RecordSection {
  const { scenario, inputs, costs } = evaluation;
  const { money, choices } = scenario;
  const asMoney = moneyFormat(money);
  const months = formatMonths(inputs.parameters.months);
  const { compared, others } = shownApproaches(evaluation);
  const labour =
    choices.countLabour === false ? 'Our own labour is not counted.' : 'Our own labour is counted.';
  const notes = [
    overTimeFinding(evaluation),
    overVolumeFinding(evaluation),
    `${labour} ${labourSentence(evaluation)}`,
    budgetSentence(evaluation),
    rateSentence(money),
  ];
  return {
    id: 'costs',
    heading: 'Costs and break-even',
    blocks: [
      {
        kind: 'table',
        caption: `What each approach costs, ${shownCurrency(money).words}`,
        columns: [
          { header: 'Approach' },
          { header: 'A query', isNumeric: true },
          { header: 'Once', isNumeric: true },
          { header: 'A month, without queries', isNumeric: true },
          { header: `Over ${months}`, isNumeric: true },
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
      },
      { kind: 'chart', lines: notes.flatMap((says) => (says ? [{ says }] : [])) },
      ...byChosenBasis(evaluation),
    ],
  };
}

function budgetSentence(evaluation: RecordSubject['evaluation']): string {
  const { money } = evaluation.scenario;
  const asMoney = moneyFormat(money);
  const { budgetOnce, budgetMonthly } = money;
  const set = [
    ...(budgetOnce === undefined ? [] : [`${asMoney(budgetOnce)} once`]),
    ...(budgetMonthly === undefined ? [] : [`${asMoney(budgetMonthly)} in any month`]),
  ];
  if (set.length === 0) return 'No budget is set.';
  const over = approachIds.flatMap((id) => overBudgetSentence(id, evaluation) ?? []);
  const within = over.length === 0 ? ' Every approach keeps within it.' : '';
  return [`The budget is ${set.join(' and ')}.${within}`, ...over].join(' ');
}

/** What an article's figures come to, where somebody chose to look at them. */
function byChosenBasis(evaluation: RecordSubject['evaluation']): readonly RecordBlock[] {
  const { scenario, inputs } = evaluation;
  const chosen = chosenBasis(evaluation);
  if (!chosen) return [];
  const asMoney = moneyFormat(scenario.money);
  const cells = approachIds.map((id) => {
    const total = chosen.approaches[id]?.horizonTotal;
    return total ? spanWords(total, asMoney) : 'not covered';
  });
  return [
    {
      kind: 'table',
      caption: `By the figures of ${basisName(chosen.basis)}, over ${formatMonths(inputs.parameters.months)}`,
      columns: approachIds.map((id) => ({ header: approachSpecs[id].name, isNumeric: true })),
      rows: [cells],
      isWide: true,
    },
  ];
}
