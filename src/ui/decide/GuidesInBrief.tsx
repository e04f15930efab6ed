import { guides } from '../../data/guides/guides';
import { flowIds, type GuideResults } from '../../model/guides/replayGuides';
import { ApproachName } from '../ApproachName';
import { Button } from '../kit/Button';
import { useJump } from '../useJump';

/** What the guides that one can follow make of the same answers, in a line. */
export function GuidesInBrief({ results }: { readonly results: GuideResults }) {
  const jump = useJump();
  return (
    <p className="flex flex-wrap items-center gap-x-4 text-xs text-muted">
      {flowIds.map((id) => (
        <span key={id}>
          {guides[id].source}{' '}
          {results[id].outcome ? <ApproachName id={results[id].outcome} /> : 'open'}
        </span>
      ))}
      <Button kind="quiet" onClick={() => jump('result-guides')}>
        What the guides say
      </Button>
    </p>
  );
}
