import { rateSentence } from '../share/moneyFormat';
import { useEvaluation } from './useScenario';

type RateNoteProps = {
  /** What stays in US dollars here, as a sentence. */
  readonly also?: string;
};

/** At which rate a view shows its money; nothing where that is in US dollars. */
export function RateNote({ also }: RateNoteProps) {
  const sentence = rateSentence(useEvaluation().scenario.money);
  if (!sentence) return null;
  return (
    <p className="max-w-line text-xs text-muted">
      {sentence} {also}
    </p>
  );
}
