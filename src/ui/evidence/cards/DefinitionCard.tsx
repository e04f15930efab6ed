import { definitions } from '../../../data/evidence/definitions';
import { type Trait, traits } from '../../../data/practice/traits';
import { approachIds } from '../../../model/approaches';
import { CardPart } from '../CardPart';
import { SourceLine } from '../SourceLine';
import type { CardProps } from './cardProps';

/** What an approach is and does, what it is good and bad at, and how long it takes. */
export function DefinitionCard({ id }: CardProps) {
  const approach = approachIds.find((each) => `Approach.${each}` === id);
  if (!approach) return null;
  const { says, picture, ids } = definitions[approach];
  const { strengths, weaknesses, deploy, update } = traits[approach];
  return (
    <>
      <p>{says}</p>
      <p className="text-muted">{picture}</p>
      <SourceLine sources={ids} />
      <CardPart title="Strengths">
        <Traits rows={strengths} />
      </CardPart>
      <CardPart title="Weaknesses">
        <Traits rows={weaknesses} />
      </CardPart>
      <CardPart title="Until a first version runs">
        <Traits rows={[deploy]} />
      </CardPart>
      <CardPart title="Until a change shows in the answers">
        <Traits rows={[update]} />
      </CardPart>
    </>
  );
}

function Traits({ rows }: { readonly rows: readonly Trait[] }) {
  return (
    <ul className="grid gap-1">
      {rows.map(({ says, ids }) => (
        <li key={says}>
          {says}
          <SourceLine sources={ids} />
        </li>
      ))}
    </ul>
  );
}
