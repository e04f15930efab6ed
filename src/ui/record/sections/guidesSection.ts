import { guides } from '../../../data/guides/guides';
import { replayGuides } from '../../../model/guides/replayGuides';
import type { RecordBlock, RecordSection } from '../../../share/record/decisionRecord';
import { GUIDES_NOTE, guideRows } from '../../recordWords';
import type { RecordSubject } from '../recordSubject';

/** What the published guides make of the same answers. */
export function guidesSection({ evaluation }: RecordSubject): RecordSection {
  const results = replayGuides(guides, evaluation.scenario.answers);
  const table: RecordBlock = {
    kind: 'table',
    caption: GUIDES_NOTE,
    isWide: true,
    columns: [
      { header: 'Guide' },
      { header: 'Says' },
      { header: 'Where it parts from our answer, and why' },
    ],
    rows: guideRows(evaluation, results).map(({ name, says, parts, source }) => [
      name,
      says,
      source ? `${parts} (${source})` : parts,
    ]),
  };
  return { id: 'guides', heading: 'What the published guides say', blocks: [table] };
}
