import { useAnnounce } from '../kit/useAnnounce';
import { Marked } from '../Marked';
import { useEvaluation } from '../useScenario';
import { Baseline } from './Baseline';
import { verdictSentences } from './sentences';

/** The verdict in one line, and what differs from the baseline, above a section that is shown alone. */
export function VerdictLine() {
  const { now } = verdictSentences(useEvaluation());
  useAnnounce(now);
  return (
    <section id="verdict" aria-label="Verdict" className="border-y border-rule py-3">
      <div className="page-width grid gap-1">
        <h2 className="text-base font-semibold">
          <Marked text={now} />
        </h2>
        <Baseline />
      </div>
    </section>
  );
}
