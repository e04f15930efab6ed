import type { Evaluation } from '../../../model/evaluate';
import { changes } from '../../../share/changes';
import { shownCurrency } from '../../../share/moneyFormat';
import type { RecordSection } from '../../../share/record/decisionRecord';
import { changeWords } from '../../recordWords';
import type { RecordSubject } from '../recordSubject';
import { costTable } from './costTable';

/** What is different from the pinned baseline, and what that one costs; nothing where none is pinned. */
export function baselineSections({ evaluation, before }: RecordSubject): readonly RecordSection[] {
  if (!before) return [];
  // Both in the currency shown now, or another rate would look like another cost.
  const { money } = evaluation.scenario;
  const caption = `What each approach costs in the baseline, ${shownCurrency(money).words}`;
  return [
    {
      id: 'baseline',
      heading: 'Against the baseline',
      blocks: [
        { kind: 'list', title: 'What differs', lines: differences(before, evaluation) },
        costTable({ caption, names: 'Approach, in the baseline' }, before, money),
      ],
    },
  ];
}

function differences(before: Evaluation, evaluation: Evaluation) {
  const lines = changes(before.scenario, evaluation.scenario).map((each) => {
    const { label, was, is } = changeWords(each, before, evaluation);
    return { says: `${label}: ${was} before, ${is} now` };
  });
  return lines.length > 0 ? lines : [{ says: 'Nothing yet.' }];
}
