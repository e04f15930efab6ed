import { accuracyRows } from '../../../data/evidence/accuracyRows';
import { known } from '../../../model/decide/questions';
import { DataTable } from '../../kit/DataTable';
import { useScenario } from '../../useScenario';
import { SourceLine } from '../SourceLine';
import { YourRow } from './YourRow';

/** S3's stars with our comment, the rows that this scenario's answers concern marked. */
export function AccuracyCard() {
  const answers = useScenario(({ scenario }) => scenario.answers);
  return (
    <DataTable
      caption="Stars by S3, from 1 to 5; nothing was measured for them"
      columns={[
        { id: 'name', header: 'Task' },
        { id: 'rag', header: 'RAG', isNumeric: true },
        { id: 'tuning', header: 'Fine-tuning', isNumeric: true },
        { id: 'comment', header: 'What we make of it' },
      ]}
      rows={accuracyRows.map(({ id, name, rag, tuning, comment, sources, matters }) => {
        const answer = known(answers, matters.question);
        return {
          id,
          cells: [
            <YourRow key="name" isYours={answer !== undefined && matters.answers.includes(answer)}>
              {name}
            </YourRow>,
            `${rag} of 5`,
            `${tuning} of 5`,
            <div key="comment" className="min-w-60 max-w-line">
              {comment}
              <SourceLine sources={[id, ...sources]} />
            </div>,
          ],
        };
      })}
    />
  );
}
