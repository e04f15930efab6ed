import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { mermaidFlowchart, mermaidLayout } from '../../model/architecture/mermaidFlowchart';
import { Button } from './Button';
import { DiagramFrame } from './DiagramFrame';
import { Disclosure } from './Disclosure';
import { type Dress, restoreText } from './diagramDress';
import { ErrorBoundary } from './ErrorBoundary';
import { Notice } from './Notice';
import { mermaidFetched, renderMermaid } from './renderMermaid';
import { useIdle } from './useIdle';
import { useVisible } from './useVisible';

type DiagramProps = Dress & {
  /** The room kept free until the first picture is there. */
  readonly heightPx?: number;
  /** Drawn also while it is out of sight, so that it can be printed. */
  readonly isAtOnce?: boolean;
  /** What can be done with the picture, such as saving it; stands beside its controls. */
  readonly actions?: ((svg: SVGSVGElement) => ReactNode) | undefined;
};

/** After the first view has settled and the first answers were given, so as to be in nobody's way. */
const REST_MS = 3_000;

const FAILURE =
  'The diagram could not be drawn. Its text below says the same, and everything else still works.';

/** A drawing as a picture by Mermaid, which is fetched when the first one comes into sight, or when there is time. */
export function Diagram(props: DiagramProps) {
  return (
    <ErrorBoundary sentence={FAILURE} resetKey={props.drawing}>
      <Picture {...props} />
    </ErrorBoundary>
  );
}

/** What came of drawing a layout. */
type Attempt = { readonly layout: string } & (
  | { readonly svg: SVGSVGElement }
  | { readonly problem: string }
);

function Picture({ heightPx = 320, isAtOnce = false, actions, ...dress }: DiagramProps) {
  const { drawing } = dress;
  const layout = useMemo(() => mermaidLayout(drawing), [drawing]);
  const [attempt, setAttempt] = useState<Attempt>();
  const [visibleRef, isVisible] = useVisible<HTMLDivElement>();
  const [isFetched, setIsFetched] = useState(false);
  const isIdle = useIdle(REST_MS);
  // What is out of sight is drawn, too, once Mermaid is there or nothing else is to do: it may be printed.
  const isDue = (isVisible || isFetched || isIdle || isAtOnce) && attempt?.layout !== layout;

  useEffect(() => {
    let isGone = false;
    mermaidFetched.then(() => {
      if (!isGone) setIsFetched(true);
    });
    return () => {
      isGone = true;
    };
  }, []);

  useEffect(() => {
    if (!isDue) return;
    let isOutdated = false;
    const report = (result: Attempt) => {
      if (!isOutdated) setAttempt(result);
    };
    renderMermaid(layout).then(
      (svg) => {
        restoreText(svg);
        report({ layout, svg });
      },
      (error) => report({ layout, problem: String(error) }),
    );
    return () => {
      isOutdated = true;
    };
  }, [layout, isDue]);

  const isCurrent = attempt?.layout === layout;
  if (attempt && 'problem' in attempt && isCurrent) {
    return (
      <Notice kind="warning">
        {FAILURE}
        <Disclosure summary="Technical detail" size="small">
          <code className="wrap-anywhere">{attempt.problem}</code>
        </Disclosure>
        <pre className="overflow-x-auto py-2 text-xs">{mermaidFlowchart(drawing)}</pre>
        <Button onClick={() => setAttempt(undefined)}>Try again</Button>
      </Notice>
    );
  }
  return (
    <div ref={visibleRef}>
      {attempt && 'svg' in attempt ? (
        <DiagramFrame
          svg={attempt.svg}
          title={dress.title}
          dress={isCurrent ? dress : undefined}
          actions={actions?.(attempt.svg)}
        />
      ) : (
        <p
          style={{ height: heightPx }}
          className="w-160 max-w-full text-sm text-muted print:hidden"
        >
          Drawing the diagram …
        </p>
      )}
    </div>
  );
}
