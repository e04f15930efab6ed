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
import { VerdictActions } from './VerdictActions';
import { VerdictFrame } from './VerdictFrame';

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
  const sentences = verdictSentences(evaluation);
  const { now, why, wayOut, cost, breakEven, saving, overBudget, confidence } = sentences;
  useAnnounce(now);
  useAnnounce(cost.length > 0 ? plainText(cost) : undefined);
  useAnnounce(breakEven);
  useAnnounce(overBudget && `Over budget: ${overBudget}`);

  return (
    <VerdictFrame
      isSticky={isSticky}
      title={scenario.title}
      now={now}
      isOpen={isOpen}
      outlook={isOpen && <OutlookBar distribution={decision.outlook.distribution} />}
      reasons={
        <>
          <p>{why}</p>
          <div className="text-muted">
            {confidence} <VerdictActions hasResult={!isOpen} onShare={onShare} />
          </div>
          <Baseline />
        </>
      }
      figures={
        <>
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
        </>
      }
    />
  );
}
