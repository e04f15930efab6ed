import { isNothingKnown } from '../../model/decide/questions';
import { useAnnounce } from '../kit/useAnnounce';
import { Marked } from '../Marked';
import { RateNote } from '../RateNote';
import { SavingArithmetic } from '../SavingArithmetic';
import { savingApproach } from '../savingSentence';
import { useEvaluation } from '../useScenario';
import { Baseline } from './Baseline';
import { CostLine } from './CostLine';
import { plainText } from './costSentence';
import { OutlookBar } from './OutlookBar';
import { OverBudgetArithmetic } from './OverBudgetArithmetic';
import { verdictSentences } from './sentences';
import { useStickyHeight } from './useStickyHeight';
import { VerdictActions } from './VerdictActions';

export type VerdictProps = {
  readonly isSticky: boolean;
  /** Absent where the page cannot offer it. */
  readonly onShare: (() => void) | undefined;
};

/** What to do now, why, the one number that matters, and how sure that is. */
export function Verdict({ isSticky, onShare }: VerdictProps) {
  const evaluation = useEvaluation();
  const { scenario, decision, headline } = evaluation;
  const saver = headline && savingApproach(headline);
  const isOpen = isNothingKnown(scenario.answers);
  const height = useStickyHeight(isSticky);
  const sentences = verdictSentences(evaluation);
  const { now, why, wayOut, cost, breakEven, saving, overBudget, confidence } = sentences;
  useAnnounce(now);
  useAnnounce(cost.length > 0 ? plainText(cost) : undefined);
  useAnnounce(breakEven);
  useAnnounce(overBudget && `Over budget: ${overBudget}`);

  return (
    <section
      ref={height}
      id="verdict"
      aria-label="Verdict"
      className={`border-y border-rule bg-paper py-3 ${isSticky ? 'sticky-on-large' : ''}`}
    >
      <div className="page-width grid gap-y-1">
        {scenario.title && <p className="text-xs text-muted">{scenario.title}</p>}
        <h2 className={`text-lg font-semibold text-balance ${isOpen ? '' : 'sm:text-xl'}`}>
          <Marked text={now} />
        </h2>
        {isOpen && <OutlookBar distribution={decision.outlook.distribution} />}
        <div className="grid gap-x-12 gap-y-2 lg:grid-cols-[5fr_7fr] lg:has-[>:empty]:grid-cols-1">
          <div className="grid max-w-line content-start gap-1 text-sm">
            <p>{why}</p>
            <div className="text-muted">
              {confidence} <VerdictActions hasResult={!isOpen} onShare={onShare} />
            </div>
            <Baseline />
          </div>
          <div className="grid max-w-line content-start gap-1 empty:hidden">
            {wayOut && (
              <p className="text-sm">
                <Marked text={wayOut} />
              </p>
            )}
            {cost.length > 0 && <CostLine pieces={cost} breakEven={breakEven} />}
            {cost.length > 0 && <RateNote />}
            {saving && (
              <p className="text-xs text-muted">
                {saving} {saver && <SavingArithmetic approach={saver} />}
              </p>
            )}
            {overBudget && (
              <p className="text-xs">
                <strong className="text-warning">Over budget: </strong>
                {overBudget} <OverBudgetArithmetic />
              </p>
            )}
            {sentences.priceChanges.map((each) => (
              <p key={each} className="text-xs">
                <strong className="text-warning">Price changes: </strong>
                {each}
              </p>
            ))}
            {sentences.closing.map((each) => (
              <p key={each} className="text-xs">
                <strong className="text-warning">Ends soon: </strong>
                {each}
              </p>
            ))}
          </div>
        </div>
      </div>
    </section>
  );
}
