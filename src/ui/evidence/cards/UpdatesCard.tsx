import { updateRows } from '../../../data/evidence/updateRows';
import { known } from '../../../model/decide/questions';
import { DataTable } from '../../kit/DataTable';
import { useScenario } from '../../useScenario';
import { SourceLine } from '../SourceLine';
import { YourRow } from './YourRow';

/** S3's table on updates with our comment, the row of this scenario marked. */
export function UpdatesCard() {
  const change = useScenario(({ scenario }) => known(scenario.answers, 'change'));
  return (
    <DataTable
      caption="How S3 judges each side, by how often facts change; nothing was measured"
      columns={[
        { id: 'name', header: 'Facts change' },
        { id: 'rag', header: 'RAG' },
        { id: 'tuning', header: 'Fine-tuning' },
        { id: 'comment', header: 'What we make of it' },
      ]}
      rows={updateRows.map(({ id, name, answers, rag, tuning, comment, sources }) => ({
        id,
        cells: [
          <YourRow key="name" isYours={change !== undefined && answers.includes(change)}>
            {name}
          </YourRow>,
          rag,
          tuning,
          <div key="comment" className="min-w-60 max-w-line">
            {comment}
            <SourceLine sources={[id, ...sources]} />
          </div>,
        ],
      }))}
    />
  );
}
