import { memo, useDeferredValue } from 'react';
import { decisiveAnswers } from '../../model/decide/decisiveAnswers';
import type { Answers } from '../../model/decide/questions';
import { questionsLeft } from '../../model/decide/questionsLeft';
import { defaultWeights } from '../../model/decide/weights';
import type { Scenario } from '../../model/scenario';
import { useJudgement } from '../useScenario';

/** How many questions the quickest way still asks; counted once everything else is on the screen. */
export function QuestionsLeft() {
  const { scenario } = useJudgement();
  const answers = useDeferredValue<Answers | undefined>(
    decisiveAnswers(scenario.answers),
    undefined,
  );
  const edited = useDeferredValue(scenario.weights);
  return answers && <Count answers={answers} edited={edited} />;
}

type CountProps = { readonly answers: Answers; readonly edited: Scenario['weights'] };

const Count = memo(function Count({ answers, edited }: CountProps) {
  const { least, most } = questionsLeft(answers, { ...defaultWeights, ...edited });
  if (most === 0) return null;
  if (least < most) return `Between ${least} and ${most} questions are left.`;
  return most === 1 ? 'One question can still change this.' : `${most} questions are left.`;
});
