import { approachIds, approachSpecs } from '../../../model/approaches';
import { moneyFormat, rateSentence, shownCurrency } from '../../../share/moneyFormat';
import type { RecordBlock, RecordSection } from '../../../share/record/decisionRecord';
import { overBudgetSentence } from '../../budgetSentence';
import { formatMonths } from '../../kit/format';
import {
  baselineSentence,
  basisName,
  labourSentence,
  overTimeFinding,
  overVolumeFinding,
  spanWords,
} from '../../recordWords';
import { chosenBasis } from '../chosenBasis';
import type { RecordSubject } from '../recordSubject';
import { costTable } from './costTable';

/** What each approach costs, when one overtakes another, and what of it is our own labour. */
export function costsSection({ evaluation, before }: RecordSubject): RecordSection {
  const { money, choices } = evaluation.scenario;
  const labour =
    choices.countLabour === false ? 'Our own labour is not counted.' : 'Our own labour is counted.';
  const notes = [
    overTimeFinding(evaluation),
    overVolumeFinding(evaluation),
    `${labour} ${labourSentence(evaluation)}`,
    budgetSentence(evaluation),
    rateSentence(money),
    before && baselineSentence(before, evaluation),
  ];
  return {
    id: 'costs',
    heading: 'Costs and break-even',
    blocks: [
      costTable(
        { caption: `What each approach costs, ${shownCurrency(money).words}`, names: 'Approach' },
        evaluation,
        money,
      ),
      { kind: 'chart', lines: [...new Set(notes)].flatMap((says) => (says ? [{ says }] : [])) },
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
