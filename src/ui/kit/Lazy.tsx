import { type ComponentType, startTransition, useEffect, useState } from 'react';
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

type Fetched<Props> = { readonly Shown: ComponentType<Props> } | { readonly problem: unknown };

/**
 * A component that is fetched when it is first shown, with its room kept free and a way to try again.
 * Not React’s `lazy`, behind which what is there already may wait for another 300 ms.
 */
export function Lazy<Props extends object>({ load, props, what, heightPx }: LazyProps<Props>) {
  const [fetching, setFetching] = useState(() => begun(load));
  const [fetched, setFetched] = useState<Fetched<Props>>();
  useEffect(() => {
    let isOutdated = false;
    const show = (result: Fetched<Props>) => {
      if (!isOutdated) startTransition(() => setFetched(result));
    };
    fetching.then(
      (Shown) => show({ Shown }),
      (problem) => show({ problem }),
    );
    return () => {
      isOutdated = true;
    };
  }, [fetching]);

  function fetchAgain() {
    setFetched(undefined);
    setFetching(begun(load));
  }

  const name = what.charAt(0).toUpperCase() + what.slice(1);
  return (
    <ErrorBoundary
      sentence={`${name} could not be shown. Everything else still works. If trying again does not help, reload the page.`}
      onRetry={fetchAgain}
    >
      {fetched ? (
        <Content fetched={fetched} props={props} />
      ) : (
        <Waiting what={what} heightPx={heightPx} />
      )}
    </ErrorBoundary>
  );
}

/** What fails before anybody listens is said where it is shown. */
function begun<Props>(load: () => Promise<ComponentType<Props>>): Promise<ComponentType<Props>> {
  const fetching = load();
  fetching.catch(() => {});
  return fetching;
}

type ContentProps<Props extends object> = {
  readonly fetched: Fetched<Props>;
  readonly props: Props;
};

function Content<Props extends object>({ fetched, props }: ContentProps<Props>) {
  if ('problem' in fetched) throw fetched.problem;
  return <fetched.Shown {...props} />;
}
