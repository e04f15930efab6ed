import type { ApproachId, PatternId } from '../../model/approaches';
import type { Answers } from '../../model/decide/questions';
import { holds } from '../../model/guides/condition';
import type { Fit } from './fit';

type Chosen = { readonly approach: ApproachId; readonly pattern: PatternId };

/** The rows for an approach and pattern, first those that the answers make matter most. */
export function fitting<Row extends Fit>(
  rows: readonly Row[],
  { approach, pattern }: Chosen,
  answers: Answers,
): readonly { readonly row: Row; readonly matters: boolean }[] {
  const own = rows
    .filter(({ approaches }) => approaches.includes(approach))
    .filter(({ patterns }) => approach !== 'hybrid' || !patterns || patterns.includes(pattern))
    .map((row) => ({ row, matters: row.when !== undefined && holds(row.when, answers) === 'yes' }));
  return [...own.filter(({ matters }) => matters), ...own.filter(({ matters }) => !matters)];
}
