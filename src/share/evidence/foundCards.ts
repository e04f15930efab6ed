import type { EvidenceCard } from './evidenceCards';

/** The cards on which every word of a query occurs, in any case; those that have one in the title first. */
export function foundCards<Card extends Pick<EvidenceCard, 'id' | 'title' | 'text'>>(
  cards: readonly Card[],
  query: string,
): readonly Card[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return cards;
  const found = cards.filter(({ id, title, text }) => hasAll(`${id} ${title} ${text}`, words));
  const [named, others] = [true, false].map((isNamed) =>
    found.filter(({ id, title }) => hasAll(`${id} ${title}`, words) === isNamed),
  );
  return [...(named ?? []), ...(others ?? [])];
}

function hasAll(text: string, words: readonly string[]): boolean {
  const inLowerCase = text.toLowerCase();
  return words.every((word) => inLowerCase.includes(word));
}
