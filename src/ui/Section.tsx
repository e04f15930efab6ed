import { useState } from 'react';
import { ErrorBoundary } from './kit/ErrorBoundary';
import { Lazy } from './kit/Lazy';
import { useIdle } from './kit/useIdle';
import { useRested } from './kit/useRested';
import { useVisible } from './kit/useVisible';
import { Waiting } from './kit/Waiting';
import type { PageSection } from './sections';
import { EvaluationContext, hasFigures, useJudgement, useScenario } from './useScenario';

/** What is out of sight is fetched once the first view has settled; it may be printed or searched. */
const SETTLED_MS = 2_000;

/** A section of the page; what goes wrong in it stays in it. Off the screen it waits for a slider to rest. */
export function Section({ section }: { readonly section: PageSection }) {
  const scenario = useScenario((state) => state.scenario);
  const [visibleRef, isVisible] = useVisible<HTMLDivElement>();
  const isDue = useDue(isVisible);
  const judged = useJudgement();
  const rested = useRested(judged, isVisible);
  const evaluation = hasFigures(rested) ? rested : judged; // what had no figures yet waits for nothing
  return (
    <EvaluationContext value={evaluation}>
      <div
        ref={visibleRef}
        id={section.id}
        tabIndex={-1}
        className="page-width border-b border-rule py-6 outline-none last:border-none"
      >
        {!('load' in section) ? (
          <ErrorBoundary
            sentence={`${section.name} could not be shown. Everything else still works, and nothing you entered is lost.`}
            resetKey={scenario}
          >
            <section.Content />
          </ErrorBoundary>
        ) : isDue && hasFigures(evaluation) ? (
          <Lazy load={section.load} props={{}} what={section.what} heightPx={section.heightPx} />
        ) : (
          <Waiting what={section.what} heightPx={section.heightPx} />
        )}
      </div>
    </EvaluationContext>
  );
}

/** Whether the section has been in sight once, or there has been time; at once where a browser tells no rest. */
function useDue(isVisible: boolean): boolean {
  const isIdle = useIdle(SETTLED_MS);
  const isDue = isVisible || isIdle || typeof requestIdleCallback === 'undefined';
  const [wasDue, setWasDue] = useState(isDue);
  if (isDue && !wasDue) setWasDue(true);
  return isDue || wasDue;
}
