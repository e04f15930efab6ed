import type { Answers } from '../../model/decide/questions';
import { holds } from '../../model/guides/condition';
import { type ComparisonRow, comparison } from './comparison';

/** The rows of the comparison, first those on which these answers turn, else in their own order. */
export function comparisonFor(
  answers: Answers,
): readonly { readonly row: ComparisonRow; readonly turns: boolean }[] {
  const rows = comparison.map((row) => ({ row, turns: holds(row.when, answers) === 'yes' }));
  return [...rows.filter(({ turns }) => turns), ...rows.filter(({ turns }) => !turns)];
}
