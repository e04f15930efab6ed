import { type ConflictId, conflictSpec } from '../../../model/decide/conflicts';
import { type QuestionId, questionSpecs } from '../../../model/decide/questions';
import { Button } from '../../kit/Button';
import { Notice } from '../../kit/Notice';

type ConflictsProps = {
  readonly ids: readonly ConflictId[];
  readonly onOpen: (question: QuestionId) => void;
};

/** Answers that contradict each other, as questions back to the reader. */
export function Conflicts({ ids, onOpen }: ConflictsProps) {
  return ids.map((id) => {
    const { asks, questions } = conflictSpec(id);
    return (
      <Notice key={id} kind="warning">
        {asks}
        <span className="flex flex-wrap gap-x-4">
          {questions.map((question) => (
            <Button key={question} kind="quiet" onClick={() => onOpen(question)}>
              Change “{questionSpecs[question].topic}”
            </Button>
          ))}
        </span>
      </Notice>
    );
  });
}
