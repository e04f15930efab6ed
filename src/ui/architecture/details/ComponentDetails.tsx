import { type ReactNode, useEffect, useId, useRef } from 'react';
import { type ComponentId, componentSpec } from '../../../model/architecture/components';
import { flowSpec } from '../../../model/architecture/flows';
import type { Architecture, Flow } from '../../../model/architecture/graph';
import type { Inputs } from '../../../model/inputs';
import { flowDetails } from '../../../share/flowWords';
import { Button } from '../../kit/Button';
import { ComponentCosts } from './ComponentCosts';
import { ComponentFailures } from './ComponentFailures';

type ComponentDetailsProps = {
  readonly id: ComponentId;
  readonly graph: Architecture;
  readonly inputs: Inputs;
  /** Which architecture, where more than one is shown. */
  readonly of?: string;
  readonly onClose: () => void;
};

/** On a large screen it stays in sight below the picture, however far that reaches down. */
const STAYS =
  '[@media(min-width:64rem)_and_(min-height:44rem)]:sticky [@media(min-width:64rem)_and_(min-height:44rem)]:bottom-0 [@media(min-width:64rem)_and_(min-height:44rem)]:max-h-80 z-10 overflow-y-auto print:static! print:max-h-none!';

/** One part of the architecture: what it does, what it costs here, what can go wrong. */
export function ComponentDetails({ id, graph, inputs, of, onClose }: ComponentDetailsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  const { label, does } = componentSpec(id);
  const notes = graph.nodes.find((node) => node.id === id)?.notes ?? [];

  // biome-ignore lint/correctness/useExhaustiveDependencies: another part is another thing to read
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('section')?.scrollIntoView({ block: 'nearest' });
  }, [id]);

  return (
    <section aria-labelledby={headingId} className={`border-y border-ink bg-paper py-3 ${STAYS}`}>
      <div className="flex items-baseline justify-between gap-4 pb-2">
        <h3 ref={heading} id={headingId} tabIndex={-1} className="text-base font-semibold">
          {label}
          {of && ` in ${of}`}
          {notes.length > 0 && (
            <span className="text-sm font-normal text-muted"> – {notes.join(', ')}</span>
          )}
        </h3>
        <Button kind="quiet" onClick={onClose}>
          Close
        </Button>
      </div>
      <div className="grid gap-x-10 gap-y-4 text-sm md:grid-cols-3">
        <Part name="What it does">
          <p>{does}</p>
          <ul className="pt-2 text-xs text-muted">
            {graph.edges
              .filter(({ from, to }) => from === id || to === id)
              .map((flow) => (
                <li key={flow.id}>{passing(flow)}</li>
              ))}
          </ul>
        </Part>
        <Part name="What it costs here">
          <ComponentCosts id={id} graph={graph} inputs={inputs} />
        </Part>
        <Part name="What can go wrong">
          <ComponentFailures id={id} approach={graph.approach} pattern={inputs.pattern} />
        </Part>
      </div>
    </section>
  );
}

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <h4 className="pb-1 text-xs font-semibold text-muted">{name}</h4>
      {children}
    </div>
  );
}

/** “Application → Embedding model: question · 150 tokens”. */
function passing(flow: Flow): string {
  const ends = `${componentSpec(flow.from).label} → ${componentSpec(flow.to).label}`;
  return [`${ends}: ${flowSpec(flow.kind).what}`, ...flowDetails(flow)].join(' · ');
}
