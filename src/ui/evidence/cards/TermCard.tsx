import { glossary, termIds } from '../../../data/words/glossary';
import type { CardProps } from './cardProps';

/** A word and what it means here. */
export function TermCard({ id }: CardProps) {
  const term = termIds.find((each) => `Word.${each}` === id);
  return term ? <p>{glossary[term].says}</p> : null;
}
