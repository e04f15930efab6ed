import { memo, useDeferredValue } from 'react';
import { type QuestionId, questionSpecs } from '../../model/decide/questions';
import type { ConfidenceLevel } from '../../model/evaluate';
import type { Scenario } from '../../model/scenario';
import { Button } from '../kit/Button';
import { usePriceTable } from '../usePriceTable';
import { useEvaluation } from '../useScenario';
import { confidenceReach } from './confidenceReach';
import { unanswered } from './questionOrder';
import type { Wizard } from './useWizard';

/** What is left to ask when nothing more can decide, and which of it still bears on the confidence. */
export function RemainingQuestions({ wizard }: { readonly wizard: Wizard }) {
  const { scenario, decision } = useDeferredValue(useEvaluation());
  const remaining = unanswered(scenario.answers);
  if (remaining.length === 0) return null;
  const isOne = remaining.length === 1;
  return (
    <div className="grid gap-2 text-sm">
      <div className="has-[ul:empty]:hidden">
        <p>Of what is left, only this can still change the confidence:</p>
        <ul aria-label="Questions that bear on the confidence">
          {remaining.map((question) => (
            <RemainingQuestion
              key={question}
              question={question}
              scenario={scenario}
              confidence={decision.confidence}
              onOpen={wizard.open}
            />
          ))}
        </ul>
      </div>
      <p>
        <Button onClick={wizard.askTheRest}>
          {isOne ? 'Answer the last question' : `Go on with the ${remaining.length} questions left`}
        </Button>
      </p>
    </div>
  );
}

type RemainingQuestionProps = {
  readonly question: QuestionId;
  readonly scenario: Scenario;
  readonly confidence: ConfidenceLevel;
  readonly onOpen: (question: QuestionId) => void;
};

/** Takes some ten milliseconds, so only answers and weights make it look again, not every slider. */
const RemainingQuestion = memo(
  function RemainingQuestion({ question, scenario, confidence, onOpen }: RemainingQuestionProps) {
    const table = usePriceTable();
    const others = [...confidenceReach(question, scenario, table)].filter(
      (level) => level !== confidence,
    );
    if (others.length === 0) return null;
    return (
      <li className="flex flex-wrap justify-between gap-x-3 border-b border-rule py-1">
        <span>
          {questionSpecs[question].topic}
          <span className="text-muted"> · could make it {others.join(' or ')}</span>
        </span>
        <Button kind="quiet" onClick={() => onOpen(question)}>
          Answer <span className="sr-only">{questionSpecs[question].topic}</span>
        </Button>
      </li>
    );
  },
  (before, after) =>
    before.scenario.answers === after.scenario.answers &&
    before.scenario.weights === after.scenario.weights &&
    before.confidence === after.confidence &&
    before.onOpen === after.onOpen,
);
