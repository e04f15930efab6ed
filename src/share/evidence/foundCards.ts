import type { EvidenceCard } from './evidenceCards';

/** The cards on which every word of a query occurs, in any case; those that have one in the title first. */
export function foundCards<Card extends Pick<EvidenceCard, 'id' | 'title' | 'text'>>(
  cards: readonly Card[],
  query: string,
): readonly Card[] {
  const words = query.toLowerCase().split(/\s+/);
  const found = cards.filter(({ id, title, text }) => hasAll(`${id} ${title} ${text}`, words));
  const isNamed = ({ id, title }: Card) => hasAll(`${id} ${title}`, words);
  return [...found.filter(isNamed), ...found.filter((card) => !isNamed(card))];
}

function hasAll(text: string, words: readonly string[]): boolean {
  const inLowerCase = text.toLowerCase();
  return words.every((word) => inLowerCase.includes(word));
}
