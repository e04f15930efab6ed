import type { Contradiction } from '../../../data/evidence/contradiction';
import { contradictionCards } from '../../../data/evidence/contradictionCards';
import { usePriceTable } from '../../usePriceTable';
import { CardPart } from '../CardPart';
import { Statements } from '../Statements';
import type { CardProps } from './cardProps';

const cards: { readonly [id: string]: Contradiction } = contradictionCards;

/** Claims that do not fit together, what was measured or listed, and what this page does. */
export function ContradictionCard({ id }: CardProps) {
  const prices = usePriceTable();
  const card = cards[id];
  if (!card) return null;
  const { claims, evidence, here, figures } = card;
  const values = figures?.(prices);
  return (
    <>
      <CardPart title="What they say">
        <Statements statements={claims} figures={values} />
      </CardPart>
      {evidence.length > 0 && (
        <CardPart title="What evidence and price lists say">
          <Statements statements={evidence} figures={values} />
        </CardPart>
      )}
      <CardPart title="What this page does">
        <Statements statements={here} figures={values} />
      </CardPart>
    </>
  );
}
