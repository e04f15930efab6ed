import { Marked } from '../Marked';
import { SavingArithmetic } from '../SavingArithmetic';
import type { ChartNote } from './chartNote';

/** What to know about a picture, under its finding. */
export function ChartNotes({ compared, saving }: ChartNote) {
  if (!compared && !saving) return null;
  return (
    <span className="block pt-1 text-sm font-normal text-muted">
      {compared && <Marked text={compared} />}
      {compared && saving && ' '}
      {saving && (
        <span className="text-xs">
          <Marked text={saving.says} />{' '}
          <span data-screen-only className="print:hidden">
            <SavingArithmetic approach={saving.approach} />
          </span>
        </span>
      )}
    </span>
  );
}
