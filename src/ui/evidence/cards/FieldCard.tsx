import { fieldClaims, fieldComment, fieldEvidence } from '../../../data/evidence/fieldClaims';
import { CardPart } from '../CardPart';
import { Statements } from '../Statements';

/** What articles say that most others run, beside what was counted. */
export function FieldCard() {
  return (
    <>
      <CardPart title="What the articles say">
        <Statements statements={fieldClaims} />
      </CardPart>
      <CardPart title="What was counted">
        <Statements statements={fieldEvidence} />
      </CardPart>
      <CardPart title="What we make of it">
        <p>{fieldComment}</p>
      </CardPart>
    </>
  );
}
