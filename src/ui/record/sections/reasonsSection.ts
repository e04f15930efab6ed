import { conflictSpec } from '../../../model/decide/conflicts';
import { limitWords } from '../../../model/decide/limits';
import { axes, weightSpec } from '../../../model/decide/weights';
import type { RecordBlock, RecordSection } from '../../../share/record/decisionRecord';
import { formatNumber } from '../../kit/format';
import { axisReasons, NOTHING_COUNTED } from '../../recordWords';
import type { RecordSubject } from '../recordSubject';

/** What counted towards each need with its sources, what no points outweigh, what contradicts. */
export function reasonsSection({ evaluation }: RecordSubject): RecordSection {
  const { limits, conflicts } = evaluation.decision;
  const needs: readonly RecordBlock[] = axes.map((axis) => {
    const { title, finding, counted } = axisReasons(axis, evaluation);
    const reasons = counted.map(({ id, points }) => {
      const { because, sources } = weightSpec(id);
      return {
        says: `${formatNumber(points)} ${points === 1 ? 'point' : 'points'}: ${because}`,
        sources,
      };
    });
    return {
      kind: 'list',
      title: `${title} ${finding}`,
      lines: reasons.length > 0 ? reasons : [{ says: NOTHING_COUNTED }],
    };
  });
  const limiting = limits.map((id) => {
    const { title, because, sources } = limitWords(id);
    return { says: `${title}: ${because}.`, sources };
  });
  const contradicting = conflicts.map((id) => ({ says: conflictSpec(id).asks }));
  return {
    id: 'reasons',
    heading: 'Reasons',
    blocks: [
      ...needs,
      ...listed('Limits, which no points can outweigh', limiting),
      ...listed('Answers that contradict each other', contradicting),
    ],
  };
}

function listed(
  title: string,
  lines: Extract<RecordBlock, { kind: 'list' }>['lines'],
): readonly RecordBlock[] {
  return lines.length > 0 ? [{ kind: 'list', title, lines }] : [];
}
