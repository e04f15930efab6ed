import { questionIds, questionSpecs } from '../../../model/decide/questions';
import type { RecordSection } from '../../../share/record/decisionRecord';
import { answerWords } from '../../answerWords';
import { originLabels } from '../../recordWords';
import type { RecordSubject } from '../recordSubject';

/** Every question with its answer, and where the answer comes from. */
export function answersSection({ evaluation, origins }: RecordSubject): RecordSection {
  const { answers } = evaluation.scenario;
  return {
    id: 'answers',
    heading: 'Answers',
    blocks: [
      {
        kind: 'table',
        caption: 'What was asked and answered',
        columns: [{ header: 'Question' }, { header: 'Answer' }, { header: 'Where from' }],
        rows: questionIds.map((id) => {
          const origin = origins[id];
          return [
            questionSpecs[id].topic,
            answerWords(id, answers[id]),
            origin ? originLabels[origin] : '',
          ];
        }),
      },
    ],
  };
}
