import { useAnnounce } from '../kit/useAnnounce';
import { Marked } from '../Marked';
import { useEvaluation } from '../useScenario';
import { verdictSentences } from './sentences';

/** The verdict in one line, above a section that is shown alone. */
export function VerdictLine() {
  const { now } = verdictSentences(useEvaluation());
  useAnnounce(now);
  return (
    <section id="verdict" aria-label="Verdict" className="border-y border-rule py-3">
      <h2 className="page-width text-base font-semibold">
        <Marked text={now} />
      </h2>
    </section>
  );
}
