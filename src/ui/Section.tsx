import { ErrorBoundary } from './kit/ErrorBoundary';
import { Lazy } from './kit/Lazy';
import type { PageSection } from './sections';
import { useScenario } from './useScenario';

/** A section of the page; what goes wrong in it stays in it. */
export function Section({ section }: { readonly section: PageSection }) {
  const scenario = useScenario((state) => state.scenario);
  return (
    <div
      id={section.id}
      tabIndex={-1}
      className="page-width border-b border-rule py-6 outline-none last:border-none"
    >
      {'load' in section ? (
        <Lazy load={section.load} props={{}} what={section.what} heightPx={section.heightPx} />
      ) : (
        <ErrorBoundary
          sentence={`${section.name} could not be shown. Everything else still works, and nothing you entered is lost.`}
          resetKey={scenario}
        >
          <section.Content />
        </ErrorBoundary>
      )}
    </div>
  );
}
