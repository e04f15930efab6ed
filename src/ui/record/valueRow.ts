import { approachIds } from '../../model/approaches';
import type { Range } from '../../model/uncertainty/ranges';
import type { CsvCell } from '../../share/record/csvText';

/** A row of the CSV for one thing that is said once, whatever the approach. */
export function valueRow(
  part: string,
  figure: string,
  value: CsvCell,
  unit: string,
  from?: string,
  sources?: string,
  range?: Range,
): readonly CsvCell[] {
  const none = approachIds.map(() => undefined);
  return [part, figure, value, range?.low, range?.high, unit, ...none, from, sources];
}
