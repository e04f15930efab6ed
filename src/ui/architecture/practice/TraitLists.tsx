import type { ReactNode } from 'react';
import { type Trait, traits } from '../../../data/practice/traits';
import type { ApproachId } from '../../../model/approaches';
import { Sources } from '../../Sources';

/** What speaks for and against an approach, and how long it takes to deploy and to update. */
export function TraitLists({ approach }: { readonly approach: ApproachId }) {
  const { strengths, weaknesses, deploy, update } = traits[approach];
  return (
    <div className="grid gap-4">
      <Part title="Strengths">
        <TraitList traits={strengths} />
      </Part>
      <Part title="Weaknesses">
        <TraitList traits={weaknesses} />
      </Part>
      <Part title="Until a first version runs">
        <TraitList traits={[deploy]} />
      </Part>
      <Part title="Until a change shows in the answers">
        <TraitList traits={[update]} />
      </Part>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <h4 className="pb-1 font-semibold">{title}</h4>
      {children}
    </div>
  );
}

function TraitList({ traits: rows }: { readonly traits: readonly Trait[] }) {
  return (
    <ul className="grid gap-1">
      {rows.map(({ says, ids }) => (
        <li key={says}>
          {says}
          <Sources ids={ids} />
        </li>
      ))}
    </ul>
  );
}
