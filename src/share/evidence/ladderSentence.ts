import { ladderMarks } from '../../data/evidence/ladder';
import { ladderPlace } from '../../data/evidence/ladderPlace';
import { formatNumber, formatQuantity } from '../format';

/** Where a number of checked examples stands among the sources, in words; undefined is not known. */
export function ladderSentence(examples: number | undefined): string {
  const others = ladderMarks.filter(({ mark }) => mark !== 'assumption');
  if (examples === undefined)
    return `How many checked examples there are is not known yet. The sources ask for anything from ${formatNumber(ladderMarks[0]?.from ?? 0)} to ${formatNumber(ladderMarks.reduce((most, { from }) => Math.max(most, from), 0))}.`;
  const { step, next, missing, reached } = ladderPlace(examples);
  const passed = reached.filter((mark) => others.includes(mark)).length;
  const ahead = next
    ? ` The next step, “${next.name}”, takes ${formatNumber(missing, { exact: true })} more.`
    : '';
  return `${formatQuantity(examples, 'examples', { exact: true })}: ${step.name.toLowerCase()}. ${step.says}${ahead} Of ${others.length} marks of the sources, ${passed} are reached.`;
}
