import { Button } from '../kit/Button';
import { useJump } from '../useJump';

type VerdictActionsProps = {
  readonly hasResult: boolean;
  readonly onShare: (() => void) | undefined;
};

/** From the verdict to its reasons, to its doubts, and to other people. */
export function VerdictActions({ hasResult, onShare }: VerdictActionsProps) {
  const jump = useJump();
  return (
    <span className="inline-flex gap-x-4 text-ink print:hidden">
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
      {onShare && (
        <Button kind="quiet" onClick={onShare}>
          Share
        </Button>
      )}
    </span>
  );
}
