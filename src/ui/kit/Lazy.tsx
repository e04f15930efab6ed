import { type ComponentType, lazy, Suspense, useState } from 'react';
import { ErrorBoundary } from './ErrorBoundary';
import { Waiting } from './Waiting';

type LazyProps<Props extends object> = {
  /** Fetches the component: `() => import('./CostChart').then((file) => file.CostChart)`. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
  /** What it is, with its article: “the chart”. */
  readonly what: string;
  /** The room kept free until it is there, so that nothing jumps. */
  readonly heightPx: number;
};

/** A component that is fetched when it is first shown, with its room kept free and a way to try again. */
export function Lazy<Props extends object>({ load, props, what, heightPx }: LazyProps<Props>) {
  const [attempt, setAttempt] = useState(() => fetched(load));
  const { Fetched } = attempt;
  const name = what.charAt(0).toUpperCase() + what.slice(1);
  return (
    <ErrorBoundary
      sentence={`${name} could not be shown. Everything else still works. If trying again does not help, reload the page.`}
      onRetry={() => setAttempt(fetched(load))}
    >
      <Suspense fallback={<Waiting what={what} heightPx={heightPx} />}>
        <Fetched {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}

/** React remembers a failed fetch for good, so every attempt needs a lazy component of its own. */
function fetched<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return { Fetched: lazy(() => load().then((component) => ({ default: component }))) };
}
