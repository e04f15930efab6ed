import { supportBot } from '../../data/situations/supportBot';
import { Waiting } from '../kit/Waiting';
import { Marked } from '../Marked';
import { useScenario } from '../useScenario';
import type { Piece } from './costSentence';
import { exampleVerdict } from './exampleVerdict';
import { VerdictActions } from './VerdictActions';
import { VerdictFrame } from './VerdictFrame';

type FirstVerdictProps = { readonly isSticky: boolean; readonly onShare: () => void };

/** The verdict on the example, before anything can be computed; of any other answers, none yet. */
export function FirstVerdict({ isSticky, onShare }: FirstVerdictProps) {
  const answers = useScenario(({ scenario }) => scenario.answers);
  if (answers !== supportBot.answers)
    return (
      <div className="page-width border-y border-rule py-3">
        <Waiting what="the verdict" heightPx={150} />
      </div>
    );
  const { now, why, confidence, cost, breakEven, saving } = exampleVerdict;
  return (
    <VerdictFrame
      isSticky={isSticky}
      now={now}
      reasons={
        <>
          <p>{why}</p>
          <div className="text-muted">
            {confidence} <VerdictActions hasResult onShare={onShare} />
          </div>
        </>
      }
      figures={
        <>
          <div className="text-sm leading-7">
            {cost.map(said)} <Marked text={breakEven ?? ''} hasMarks={false} />{' '}
            <span className="text-xs underline decoration-rule">How?</span>
          </div>
          <p className="text-xs text-muted">
            {saving} <span className="inline-block min-h-6 underline decoration-rule">How?</span>
          </p>
        </>
      }
    />
  );
}

/** As in the line of the costs, but nothing can be changed yet. */
function said(piece: Piece) {
  if (typeof piece === 'string') return <Marked key={piece} text={piece} />;
  const { figure } = piece;
  if ('costOf' in piece)
    return (
      <span
        key={piece.costOf}
        className="tabular-nums underline decoration-rule underline-offset-4"
      >
        {figure}
      </span>
    );
  return (
    <span
      key={piece.edit}
      className={`inline-block h-6 rounded border border-muted bg-raised px-2 text-right leading-snug ${piece.edit === 'months' ? 'w-11' : 'w-28'}`}
    >
      {figure}
    </span>
  );
}
