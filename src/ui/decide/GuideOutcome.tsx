import type { RefObject } from 'react';
import { guides } from '../../data/guides/guides';
import type { GuideResult } from '../../model/guides/replayFlow';
import type { FlowId } from '../../model/guides/replayGuides';
import { useEvaluation } from '../useScenario';
import { Outcome } from './Outcome';
import { OutcomeList } from './OutcomeList';
import { parting } from './parting';
import { QuestionHeading } from './QuestionHeading';

type GuideOutcomeProps = {
  readonly guide: FlowId;
  readonly result: GuideResult;
  readonly heading: RefObject<HTMLHeadingElement | null>;
};

/** Where a guide ends on these answers, ours beside it, and where the two part. */
export function GuideOutcome({ guide, result, heading }: GuideOutcomeProps) {
  const { outcome: ours } = useEvaluation().decision;
  const flow = guides[guide];
  const leaf = result.leaf === undefined ? undefined : flow.leaves[result.leaf]?.label;
  const ask = result.stoppedAt === undefined ? undefined : flow.nodes[result.stoppedAt]?.ask;
  const parts = parting(guide, result, ours);
  return (
    <div>
      <QuestionHeading heading={heading}>
        {result.outcome ? (
          <>
            The guide says: <Outcome id={result.outcome} />
          </>
        ) : (
          'The guide stops here'
        )}
      </QuestionHeading>
      <div className="grid max-w-line gap-2 pt-1 text-sm">
        {leaf && <p>It ends at “{leaf}”.</p>}
        {ask && (
          <p>
            It cannot go on without an answer to “{ask}” and could still end in{' '}
            <OutcomeList ids={result.open} />.
          </p>
        )}
        <p>
          Our answer: <Outcome id={ours} />.{' '}
          {parts ? (
            <>
              The ways part at “{parts.at}”. {parts.note}
            </>
          ) : (
            result.outcome && 'Both come to the same.'
          )}
        </p>
      </div>
    </div>
  );
}
