import { memo, type ReactNode, use } from 'react';
import { ErrorBoundary } from './kit/ErrorBoundary';
import { Lazy } from './kit/Lazy';
import { useDue } from './kit/useDue';
import { useRested } from './kit/useRested';
import { Waiting } from './kit/Waiting';
import { EvaluateContext, LiveDecision } from './Live';
import type { PageSection } from './sections';
import { hasFigures, SectionEvaluationContext, useJudgement } from './useScenario';

type SectionProps = { readonly section: PageSection };

/** What is out of sight is fetched once the first view has settled and somebody is there; it may be printed or searched. */
const SETTLED_MS = 2_000;

/** A section of the page; what goes wrong in it stays in it. Off the screen it waits for a slider to rest. */
export const Section = memo(function Section({ section }: SectionProps) {
  const [visibleRef, isDue, isVisible] = useDue<HTMLDivElement>(SETTLED_MS);
  const judged = useJudgement();
  const showsFigures = 'load' in section; // what only follows from the answers may wait even in sight
  const rested = useRested(judged, isVisible && showsFigures);
  const evaluation = hasFigures(rested) ? rested : judged; // what had no figures yet waits for nothing
  const evaluateOnce = use(EvaluateContext);
  return (
    <EvaluateContext value={isVisible ? evaluateOnce : null}>
      <SectionEvaluationContext value={evaluation}>
        <div
          ref={visibleRef}
          id={section.id}
          tabIndex={-1}
          // Isolated, it is painted anew only where something in it has changed.
          className="page-width isolate border-b border-rule py-6 outline-none last:border-none"
        >
          <Content section={section} isDue={isDue && hasFigures(evaluation)} />
        </div>
      </SectionEvaluationContext>
    </EvaluateContext>
  );
});

type ContentProps = SectionProps & { readonly isDue: boolean };

const nothing = {};

/** Apart, so that a section without news is left alone. */
const Content = memo(function Content({ section, isDue }: ContentProps) {
  if (!('load' in section)) {
    return (
      <Guarded name={section.name}>
        {/* An answer that is a number may decide what is asked next, so it must not come later. */}
        <LiveDecision>
          <section.Content />
        </LiveDecision>
      </Guarded>
    );
  }
  return isDue ? (
    <Lazy load={section.load} props={nothing} what={section.what} heightPx={section.heightPx} />
  ) : (
    <Waiting what={section.what} heightPx={section.heightPx} />
  );
});

type GuardedProps = { readonly name: string; readonly children: ReactNode };

function Guarded({ name, children }: GuardedProps) {
  return (
    <ErrorBoundary
      sentence={`${name} could not be shown. Everything else still works, and nothing you entered is lost.`}
      resetKey={useJudgement().scenario}
    >
      {children}
    </ErrorBoundary>
  );
}
