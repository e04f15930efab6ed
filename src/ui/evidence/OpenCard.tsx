import { type ComponentType, useEffect, useRef } from 'react';
import { type Findable, type FindableKind, findableKinds } from '../../share/evidence/findables';
import { AnswerCard } from './cards/AnswerCard';
import { ClashCard } from './cards/ClashCard';
import { ContradictionCard } from './cards/ContradictionCard';
import type { CardProps } from './cards/cardProps';
import { DefinitionCard } from './cards/DefinitionCard';
import { ExampleCard } from './cards/ExampleCard';
import { FactCard } from './cards/FactCard';
import { FailureCard } from './cards/FailureCard';
import { PracticeCard } from './cards/PracticeCard';
import { PricesCard } from './cards/PricesCard';
import { RowCard } from './cards/RowCard';
import { StageCard } from './cards/StageCard';
import { StudyCard } from './cards/StudyCard';
import { TableCard } from './cards/TableCard';
import { TermCard } from './cards/TermCard';

const cards: { readonly [Kind in FindableKind]: ComponentType<CardProps> } = {
  contradiction: ContradictionCard,
  clash: ClashCard,
  study: StudyCard,
  table: TableCard,
  row: RowCard,
  answer: AnswerCard,
  example: ExampleCard,
  definition: DefinitionCard,
  term: TermCard,
  failure: FailureCard,
  practice: PracticeCard,
  mistake: PracticeCard,
  stage: StageCard,
  prices: PricesCard,
  fact: FactCard,
};

/** The card that a figure or a link points to, with the focus on its heading. */
export function OpenCard({ card: { id, kind, title } }: { readonly card: Findable }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const Card = cards[kind];
  // biome-ignore lint/correctness/useExhaustiveDependencies: another card moves the focus, too
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [id]);
  return (
    <article
      aria-labelledby="open-card"
      className={`grid grid-cols-1 gap-4 ${kind === 'prices' ? '' : 'max-w-line'}`}
    >
      <div>
        <p className="text-xs text-muted">
          {findableKinds[kind]} {kind !== 'table' && !id.includes('.') && id}
        </p>
        <h3
          id="open-card"
          ref={heading}
          tabIndex={-1}
          className="text-lg font-semibold outline-none"
        >
          {title}
        </h3>
      </div>
      <Card id={id} />
    </article>
  );
}
