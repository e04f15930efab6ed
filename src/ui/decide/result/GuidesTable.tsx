import type { Evaluation } from '../../../model/evaluate';
import { DataTable } from '../../kit/DataTable';
import { Marked } from '../../Marked';
import { Sources } from '../../Sources';
import { guideResults } from '../guideResults';
import { GUIDES_NOTE, guideRows } from './guideRows';
import { ResultPart } from './ResultPart';

const columns = [
  { id: 'guide', header: 'Guide' },
  { id: 'says', header: 'Says' },
  { id: 'parts', header: 'Where it parts from our answer, and why' },
];

/** What every published guide makes of the same answers. */
export function GuidesTable({ evaluation }: { readonly evaluation: Evaluation }) {
  const results = guideResults(evaluation.scenario.answers);
  return (
    <ResultPart id="result-guides" title="What the published guides say">
      <DataTable
        caption={GUIDES_NOTE}
        columns={columns}
        rows={guideRows(evaluation, results).map(({ id, name, says, parts, source }) => ({
          id,
          cells: [
            name,
            <Marked key="says" text={says} />,
            <div key="parts" className="min-w-60 max-w-line">
              {parts}
              {source && <Sources ids={[source]} />}
            </div>,
          ],
        }))}
      />
    </ResultPart>
  );
}
