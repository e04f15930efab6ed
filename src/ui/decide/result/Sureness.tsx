import { outcomeIds } from '../../../model/approaches';
import type { QuestionId } from '../../../model/decide/questions';
import { CLOSE_CALL_POINTS } from '../../../model/decide/recommendation';
import { STABILITY_DRAWS } from '../../../model/decide/stability';
import type { Evaluation } from '../../../model/evaluate';
import { Button } from '../../kit/Button';
import { formatNumber, formatShare } from '../../kit/format';
import { Outcome } from '../Outcome';
import { doubts } from './doubts';
import { ResultPart } from './ResultPart';
import { Sources } from './Sources';

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
              {raising.map(({ says, question, sources }) => (
                <li key={says}>
                  {says}{' '}
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
        <p>
          The outcome stays the same in {formatShare(decision.stability)} of{' '}
          {formatNumber(STABILITY_DRAWS)} trials in which every weight and both borders vary by up
          to a fifth. {marginWords(decision.margin)}
        </p>
        <StillPossible evaluation={evaluation} />
      </div>
    </ResultPart>
  );
}

function marginWords(margin: number | undefined): string {
  if (margin === undefined) return 'Points alone cannot change it: no border decides it.';
  const points = `${formatNumber(margin)} ${margin === 1 ? 'point' : 'points'}`;
  return margin <= CLOSE_CALL_POINTS
    ? `It is a close call: ${points} from the border at which it changes.`
    : `The border at which it changes is ${points} away.`;
}

/** The outcomes that unanswered questions leave possible, the likeliest first. */
function StillPossible({ evaluation }: { readonly evaluation: Evaluation }) {
  const { distribution, settled } = evaluation.decision.outlook;
  if (settled) return null;
  const possible = outcomeIds
    .filter((id) => distribution[id] > 0)
    .sort((a, b) => distribution[b] - distribution[a]);
  return (
    <div>
      <p>
        If the open questions are answered as projects commonly answer them (our assumption), it
        ends in:
      </p>
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
