import { guides } from '../../data/guides/guides';
import { flowIds } from '../../model/guides/replayGuides';
import { ApproachName } from '../ApproachName';
import { Button } from '../kit/Button';
import { useJump } from '../useJump';
import { useEvaluation } from '../useScenario';
import { guideResults } from './guideResults';

/** What the guides that one can follow make of the same answers, in a line. */
export function GuidesInBrief() {
  const results = guideResults(useEvaluation().scenario.answers);
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
