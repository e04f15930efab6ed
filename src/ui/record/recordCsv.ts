import { csvText } from '../../share/record/csvText';
import type { DecisionRecord } from '../../share/record/decisionRecord';
import { numbersHeader, numbersTable } from './numbersTable';
import type { RecordSubject } from './recordSubject';
import { statedRows } from './statedRows';

/** A record as the CSV file that leaves the page: what it says in words, then every number. */
export function recordCsv(subject: RecordSubject, record: DecisionRecord): string {
  return csvText(numbersHeader, [...statedRows(record), ...numbersTable(subject)]);
}
