import { pitfalls, practices } from '../../../data/practice/practices';
import { SourceLine } from '../SourceLine';
import type { CardProps } from './cardProps';
import { ForApproaches } from './ForApproaches';

/** Something to do, or a mistake to avoid, with its reason. */
export function PracticeCard({ id }: CardProps) {
  const found = [...practices, ...pitfalls].find((each) => `Practice.${each.id}` === id);
  if (!found) return null;
  return (
    <>
      <div>
        <p>{found.because}</p>
        <SourceLine sources={[found.id]} />
      </div>
      <ForApproaches ids={found.approaches} patterns={found.patterns} />
    </>
  );
}
