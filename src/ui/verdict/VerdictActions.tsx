import { Button } from '../kit/Button';
import { useJump } from '../useJump';
import { useScenario } from '../useScenario';

type VerdictActionsProps = {
  readonly hasResult: boolean;
  readonly onShare: (() => void) | undefined;
};

/** From the verdict to its reasons, to its doubts, and to other people. */
export function VerdictActions({ hasResult, onShare }: VerdictActionsProps) {
  const jump = useJump();
  return (
    <span className="inline-flex flex-wrap gap-x-4 text-ink print:hidden">
      {hasResult && (
        <>
          <Button kind="quiet" onClick={() => jump('result-reasons')}>
            Why
          </Button>
          <Button kind="quiet" onClick={() => jump('result-flips')}>
            What flips it
          </Button>
        </>
      )}
      <PinAction canPin={hasResult} />
      {onShare && (
        <Button kind="quiet" onClick={onShare}>
          Share
        </Button>
      )}
    </span>
  );
}

/** Keeps the scenario as it is now to compare with, until it is let go. */
function PinAction({ canPin }: { readonly canPin: boolean }) {
  const isPinned = useScenario((state) => state.baseline !== undefined);
  const pin = useScenario((state) => state.pinBaseline);
  const unpin = useScenario((state) => state.unpinBaseline);
  if (!isPinned && !canPin) return null;
  return (
    <Button kind="quiet" onClick={isPinned ? unpin : pin}>
      {isPinned ? 'Unpin baseline' : 'Pin as baseline'}
    </Button>
  );
}
