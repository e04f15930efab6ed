import { failures } from '../../../data/practice/failures';
import { componentSpec } from '../../../model/architecture/components';
import { CardPart } from '../CardPart';
import { SourceLine } from '../SourceLine';
import type { CardProps } from './cardProps';
import { ForApproaches } from './ForApproaches';

/** A way in which an approach goes wrong, how to notice it and how to prevent it. */
export function FailureCard({ id }: CardProps) {
  const found = failures.find((each) => `Failure.${each.id}` === id);
  if (!found) return null;
  return (
    <>
      <div>
        <p>{found.looks}</p>
        <SourceLine sources={found.sources} />
      </div>
      <CardPart title="How to notice it">
        <p>{found.notice}</p>
      </CardPart>
      <CardPart title="How to prevent it">
        <p>{found.prevent}</p>
      </CardPart>
      <CardPart title="Where it happens">
        <p>{found.at.map((each) => componentSpec(each).label).join(', ')}</p>
      </CardPart>
      <ForApproaches ids={found.approaches} patterns={found.patterns} />
      <p className="text-xs text-muted">Numbers in our advice are our judgement.</p>
    </>
  );
}
