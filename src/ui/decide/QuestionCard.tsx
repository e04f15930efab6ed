import { type RefObject, useId, useState } from 'react';
import {
  type Answer,
  isOption,
  type QuestionId,
  questionSpecs,
} from '../../model/decide/questions';
import { Button } from '../kit/Button';
import { Notice } from '../kit/Notice';
import { RadioCards } from '../kit/RadioCards';
import { useAnnounce } from '../kit/useAnnounce';
import { Waiting } from '../kit/Waiting';
import { useRestOfPage } from '../useRestOfPage';
import { useScenario } from '../useScenario';
import { QuestionHeading } from './QuestionHeading';

type QuestionCardProps = {
  readonly question: QuestionId;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onAnswer: (answer: Answer | undefined) => void;
  /** Told whether the question was unanswered when it came into view. */
  readonly onContinue: (wasOpen: boolean) => void;
  readonly onBack: (() => void) | undefined;
};

const MISSING = 'Choose an answer first, or say that you don’t know.';
const unsure = { id: 'unsure', label: 'I don’t know' };

/** One question, why it is asked, and the ways on and back. Answering takes effect at once. */
export function QuestionCard({ question, heading, onAnswer, ...ways }: QuestionCardProps) {
  const answer = useScenario(({ scenario }) => scenario.answers[question]);
  const origin = useScenario(({ origins }) => origins[question]);
  const [wasOpen] = useState(answer === undefined);
  const [isMissing, setIsMissing] = useState(false);
  const showsMissing = isMissing && answer === undefined;
  useAnnounce(showsMissing ? MISSING : undefined);
  const rest = useRestOfPage();
  const whyId = useId();
  const spec = questionSpecs[question];
  const legend = <QuestionHeading heading={heading}>{spec.ask}</QuestionHeading>;

  function handleContinue() {
    if (answer === undefined) setIsMissing(true);
    else ways.onContinue(wasOpen);
  }

  return (
    <div className="print:hidden">
      {spec.kind === 'choice' ? (
        <RadioCards
          legend={legend}
          options={Object.entries(spec.options).map(([id, { label, example }]) => ({
            id,
            label,
            example,
          }))}
          unsure={unsure}
          value={answer === undefined ? undefined : String(answer)}
          onChange={(id) => {
            if (id === 'unsure' || isOption(question, id)) onAnswer(id as Answer);
          }}
          onContinue={handleContinue}
          describedBy={whyId}
        />
      ) : rest ? (
        <rest.NumberQuestion
          question={question === 'queries' ? 'queries' : 'examples'}
          legend={legend}
          answer={answer}
          onAnswer={onAnswer}
          onContinue={() => ways.onContinue(wasOpen)}
          describedBy={whyId}
        />
      ) : (
        <>
          {legend}
          <Waiting what="the field" heightPx={160} />
        </>
      )}
      <p id={whyId} className="max-w-line pt-3 text-xs text-muted">
        Why we ask: {spec.why}
      </p>
      {origin === 'example' && (
        <p className="max-w-line pt-1 text-xs">
          This is the example’s answer. Choose your own, or continue to take it over.
        </p>
      )}
      {showsMissing && (
        <div className="pt-2">
          <Notice>{MISSING}</Notice>
        </div>
      )}
      <div className="flex justify-between gap-4 pt-4">
        {ways.onBack ? <Button onClick={ways.onBack}>Back</Button> : <span />}
        <Button kind="main" onClick={handleContinue}>
          Continue
        </Button>
      </div>
      <div className="min-h-[35px] pt-2">{rest && <rest.QuestionLink question={question} />}</div>
    </div>
  );
}
