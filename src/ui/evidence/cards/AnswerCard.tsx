import { questionsAndAnswers } from '../../../data/evidence/questionsAndAnswers';
import { CardPart } from '../CardPart';
import { SourceLine } from '../SourceLine';
import type { CardProps } from './cardProps';

/** A question that people ask, S0’s answer, and what we add. */
export function AnswerCard({ id }: CardProps) {
  const found = questionsAndAnswers.find((each) => each.id === id);
  if (!found) return null;
  return (
    <>
      <CardPart title="What S0 answers">
        <p>{found.answer}</p>
        <p className="text-xs text-muted">{id}</p>
      </CardPart>
      <CardPart title="What we add">
        <p>{found.comment}</p>
        <SourceLine sources={found.ids} />
      </CardPart>
    </>
  );
}
