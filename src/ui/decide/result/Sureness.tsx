import type { QuestionId } from '../../../model/decide/questions';
import type { Evaluation } from '../../../model/evaluate';
import { doubtSentence, doubts } from '../../doubts';
import { Button } from '../../kit/Button';
import { formatShare } from '../../kit/format';
import { Sources } from '../../Sources';
import { Outcome } from '../Outcome';
import { ResultPart } from './ResultPart';
import { STILL_POSSIBLE, stabilitySentence, stillPossible } from './surenessWords';

type SurenessProps = {
  readonly evaluation: Evaluation;
  readonly onOpen: (question: QuestionId) => void;
};

/** How sure the outcome is, in what respects, and what would make it surer. */
export function Sureness({ evaluation, onOpen }: SurenessProps) {
  const { decision } = evaluation;
  const raising = doubts(evaluation);
  return (
    <ResultPart title={`How sure this is: confidence ${decision.confidence}`}>
      <div className="grid max-w-line gap-3 text-sm">
        {raising.length > 0 && (
          <div>
            <p>It would be higher with:</p>
            <ul className="list-disc pl-5">
              {raising.map(({ question, sources, ...doubt }) => (
                <li key={doubt.raiser}>
                  {doubtSentence(doubt)}{' '}
                  {question && (
                    <Button kind="quiet" onClick={() => onOpen(question)}>
                      Answer it
                    </Button>
                  )}
                  {sources && <Sources ids={sources} />}
                </li>
              ))}
            </ul>
          </div>
        )}
        <p>{stabilitySentence(decision)}</p>
        <StillPossible evaluation={evaluation} />
      </div>
    </ResultPart>
  );
}

/** The outcomes that unanswered questions leave possible, the likeliest first. */
function StillPossible({ evaluation }: { readonly evaluation: Evaluation }) {
  const { distribution } = evaluation.decision.outlook;
  const possible = stillPossible(evaluation);
  if (possible.length === 0) return null;
  return (
    <div>
      <p>{STILL_POSSIBLE}</p>
      <ul className="grid w-fit grid-cols-[auto_auto] gap-x-3 pt-1">
        {possible.map((id) => (
          <li key={id} className="contents">
            <span className="text-right tabular-nums">{formatShare(distribution[id])}</span>
            <Outcome id={id} />
          </li>
        ))}
      </ul>
    </div>
  );
}
