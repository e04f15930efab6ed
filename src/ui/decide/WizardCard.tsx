import type { QuestionId } from '../../model/decide/questions';
import { QuestionCard } from './QuestionCard';
import type { Wizard } from './useWizard';

/** The question in view, with its answers and ways led to the wizard. */
export function WizardCard({
  wizard,
  question,
}: {
  readonly wizard: Wizard;
  readonly question: QuestionId;
}) {
  return (
    <QuestionCard
      key={question}
      question={question}
      heading={wizard.heading}
      onAnswer={(answer) => wizard.choose(question, answer)}
      onContinue={(wasOpen) => wizard.goOn(question, wasOpen)}
      onBack={wizard.back}
    />
  );
}
