import { definitions } from '../../../data/evidence/definitions';
import { approachIds } from '../../../model/approaches';
import { SourceLine } from '../SourceLine';
import type { CardProps } from './cardProps';

/** What an approach is and does. */
export function DefinitionCard({ id }: CardProps) {
  const approach = approachIds.find((each) => `Approach.${each}` === id);
  if (!approach) return null;
  const { says, picture, ids } = definitions[approach];
  return (
    <>
      <p>{says}</p>
      <p className="text-muted">{picture}</p>
      <SourceLine sources={ids} />
    </>
  );
}
