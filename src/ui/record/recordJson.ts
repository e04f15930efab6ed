import { estimates } from '../../data/estimates/estimates';
import { explanationText } from '../../share/explanationText';
import type { RecordSubject } from './recordSubject';

/** Everything that is computed for a record, as the JSON file that leaves the page. */
export function recordJson({ evaluation, before, tables }: RecordSubject): string {
  const { scenario } = evaluation;
  return `${explanationText({ scenario, baseline: before?.scenario }, tables, estimates)}\n`;
}
