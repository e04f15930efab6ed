import type { ReactNode } from 'react';
import { componentSpec, type GroupId, groupSpecs } from '../../model/architecture/components';
import type { Architecture } from '../../model/architecture/graph';
import { steps } from '../../model/architecture/steps';
import { flowDetails } from '../../share/flowWords';

type StepListProps = {
  readonly graph: Architecture;
  readonly group: GroupId;
  /** Stands between the heading and the steps. */
  readonly children?: ReactNode;
};

/** What happens, step by step, with all numbers of each step: the diagram in words. */
export function StepList({ graph, group, children }: StepListProps) {
  return (
    <section>
      <h3 className="pb-1 text-base font-semibold">{groupSpecs[group].label}</h3>
      {children}
      <ol className="max-w-line list-decimal pl-6 text-sm marker:text-muted">
        {steps(graph)[group].map(({ number, says, flow }) => (
          <li key={number} className="py-1 pl-1">
            {says}
            <span className="block text-xs text-muted tabular-nums">
              {componentSpec(flow.from).label} → {componentSpec(flow.to).label}
              {flowDetails(flow).map((detail) => (
                <span key={detail}>
                  {' · '}
                  <span className="whitespace-nowrap">{detail}</span>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
