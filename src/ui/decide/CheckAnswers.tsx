import { outcomeIds } from '../../model/approaches';
import { questionIds } from '../../model/decide/questions';
import { useEvaluation } from '../useScenario';
import { AnswerList } from './AnswerList';
import { ExampleNote } from './ExampleNote';
import { Outcome } from './Outcome';
import { OutcomeList } from './OutcomeList';
import { QuestionHeading } from './QuestionHeading';
import { unanswered } from './questionOrder';
import { RemainingQuestions } from './RemainingQuestions';
import type { Wizard } from './useWizard';

export type CheckAnswersProps = { readonly wizard: Wizard };

/** The answers once none that is left can decide, with a way to change each. */
export function CheckAnswers({ wizard }: CheckAnswersProps) {
  const { answers } = useEvaluation().scenario;
  const answered = questionIds.filter((id) => answers[id] !== undefined);
  return (
    <div className="grid gap-4">
      <div>
        <QuestionHeading heading={wizard.heading}>Check your answers</QuestionHeading>
        <p className="max-w-line pt-1 text-sm">
          <WhyNoMore />
        </p>
      </div>
      <RemainingQuestions wizard={wizard} />
      <ExampleNote />
      <AnswerList label="Your answers" questions={answered} onOpen={wizard.open} />
    </div>
  );
}

/** Why nothing more is asked on the quickest way. */
function WhyNoMore() {
  const { scenario, decision } = useEvaluation();
  const { distribution, settled } = decision.outlook;
  if (unanswered(scenario.answers).length === 0 && settled) return 'Every question is answered.';
  if (settled) {
    return (
      <>
        Settled: <Outcome id={decision.outcome} />. No question that is left can change it.
      </>
    );
  }
  return (
    <>
      No question that is left can narrow it down. What you do not know keeps these possible:{' '}
      <OutcomeList ids={outcomeIds.filter((id) => distribution[id] > 0)} />.
    </>
  );
}
