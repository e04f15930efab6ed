import type { EvidenceFigures } from '../../data/evidence/evidenceFigure';
import type { Statement } from '../../data/evidence/statement';
import { statementText } from '../../share/evidence/statementText';
import { Marked } from '../Marked';
import { SourceLine } from './SourceLine';

type StatementsProps = {
  readonly statements: readonly Statement[];
  readonly figures?: EvidenceFigures | undefined;
};

/** Sentences of a card, each with its kind and what it rests on. */
export function Statements({ statements, figures }: StatementsProps) {
  return (
    <ul className="grid gap-2">
      {statements.map(({ says, sources, mark }) => (
        <li key={says}>
          <p>
            <Marked
              text={
                statementText({ says }, figures) ??
                'The prices in force lack a record that this sentence needs.'
              }
            />
          </p>
          <SourceLine sources={sources} mark={mark} />
        </li>
      ))}
    </ul>
  );
}
