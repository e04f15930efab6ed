import { ErrorBoundary } from './kit/ErrorBoundary';
import { Lazy } from './kit/Lazy';
import { useRested } from './kit/useRested';
import { useVisible } from './kit/useVisible';
import { Waiting } from './kit/Waiting';
import type { PageSection } from './sections';
import { EvaluationContext, hasFigures, useJudgement, useScenario } from './useScenario';

/** A section of the page; what goes wrong in it stays in it. Off the screen it waits for a slider to rest. */
export function Section({ section }: { readonly section: PageSection }) {
  const scenario = useScenario((state) => state.scenario);
  const [visibleRef, isVisible] = useVisible<HTMLDivElement>();
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
        ) : hasFigures(evaluation) ? (
          <Lazy load={section.load} props={{}} what={section.what} heightPx={section.heightPx} />
        ) : (
          <Waiting what={section.what} heightPx={section.heightPx} />
        )}
      </div>
    </EvaluationContext>
  );
}
