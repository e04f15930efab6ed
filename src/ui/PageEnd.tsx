import type { Evaluation } from '../model/evaluate';
import { DroppedPicture } from './DroppedPicture';
import { OpenFullPage } from './OpenFullPage';
import { PageFooter } from './PageFooter';
import { PrintedLink } from './PrintedLink';
import { ShareDialog } from './share/ShareDialog';
import type { VerdictWords } from './share/VerdictCard';
import { useEvaluation, useScenario } from './useScenario';
import { plainText } from './verdict/costSentence';
import { verdictSentences } from './verdict/sentences';

export type PageEndProps = {
  readonly isSharing: boolean;
  readonly onShared: () => void;
};

/** What stands below the sections, on paper and on the screen, and the windows over the page. */
export function PageEnd({ isSharing, onShared }: PageEndProps) {
  const view = useScenario((state) => state.view);
  const embed = useScenario((state) => state.embed);
  const evaluation = useEvaluation();
  return (
    <>
      {view !== 'record' && <PrintedLink />}
      <div className={view === 'record' ? 'print:hidden' : ''}>
        {embed ? <OpenFullPage /> : <PageFooter />}
      </div>
      <DroppedPicture />
      {!embed && (
        <ShareDialog
          isOpen={isSharing}
          onClose={onShared}
          verdict={isSharing ? verdictWords(evaluation) : noWords}
        />
      )}
    </>
  );
}

const noWords: VerdictWords = { now: '', cost: '', confidence: undefined };

function verdictWords(evaluation: Evaluation): VerdictWords {
  const { now, cost, confidence } = verdictSentences(evaluation);
  return { now, cost: plainText(cost), confidence };
}
