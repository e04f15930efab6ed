import { term, termIds } from '../../../data/words/glossary';
import { SourceLine } from '../SourceLine';
import type { CardProps } from './cardProps';

/** A word and what it means here. */
export function TermCard({ id }: CardProps) {
  const found = termIds.find((each) => `Word.${each}` === id);
  if (!found) return null;
  const { says, ids = [] } = term(found);
  return (
    <div>
      <p>{says}</p>
      <SourceLine sources={ids} />
    </div>
  );
}
