import { questionIds } from '../../model/decide/questions';
import { AnswerList } from './AnswerList';
import { ExampleNote } from './ExampleNote';
import { QuestionHeading } from './QuestionHeading';
import type { Wizard } from './useWizard';

export type AllQuestionsProps = { readonly wizard: Wizard };

/** Every question in order; changing an answer keeps those that come later. */
export function AllQuestions({ wizard }: AllQuestionsProps) {
  return (
    <>
      <QuestionHeading heading={wizard.heading}>All {questionIds.length} questions</QuestionHeading>
      <div className="grid gap-2 pt-2">
        <ExampleNote />
        <AnswerList label="All questions" questions={questionIds} onOpen={wizard.open} />
      </div>
    </>
  );
}
