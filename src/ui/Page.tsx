import { useState } from 'react';
import type { Evaluation } from '../model/evaluate';
import { isInFrame } from '../state/ownAddress';
import { DroppedPicture } from './DroppedPicture';
import { Header } from './Header';
import { Button } from './kit/Button';
import { Notices } from './Notices';
import { OpenFullPage } from './OpenFullPage';
import { PageFooter } from './PageFooter';
import { PrintedLink } from './PrintedLink';
import { Section } from './Section';
import { SkipLinks } from './SkipLinks';
import { sections } from './sections';
import { ShareDialog } from './share/ShareDialog';
import type { VerdictWords } from './share/VerdictCard';
import { useEvaluation, useScenario } from './useScenario';
import { useScrollMemory } from './useScrollMemory';
import { plainText } from './verdict/costSentence';
import { verdictSentences } from './verdict/sentences';
import { Verdict } from './verdict/Verdict';
import { VerdictLine } from './verdict/VerdictLine';

/** The page: verdict first, then its sections, or one of them alone; without its frame when embedded. */
export function Page() {
  const view = useScenario((state) => state.view);
  const embed = useScenario((state) => state.embed);
  const setView = useScenario((state) => state.setView);
  const leftView = useScenario((state) => state.leftView);
  useScrollMemory(view);
  const evaluation = useEvaluation();
  const [isSharing, setIsSharing] = useState(false);
  const share = () => setIsSharing(true);
  const alone = sections.find(({ id }) => id === view);
  const shown = alone ? [alone] : sections.filter(({ onlyAlone }) => !onlyAlone);

  return (
    <>
      {embed ? (
        <h1 className="sr-only">RAG or Fine-Tune?</h1>
      ) : (
        <>
          <SkipLinks sections={shown} />
          <Header onShare={share} />
        </>
      )}
      <Notices />
      <main>
        {alone ? (
          // On paper the record says it itself.
          <div className={view === 'record' ? 'print:hidden' : ''}>
            <VerdictLine />
          </div>
        ) : (
          <Verdict isSticky={!embed && !isInFrame(window)} onShare={embed ? undefined : share} />
        )}
        {alone && !embed && !leftView && (
          <p className="page-width pt-3 print:hidden">
            <Button kind="quiet" onClick={() => setView(undefined)}>
              Show the whole page
            </Button>
          </p>
        )}
        {shown.map((section) => (
          <Section key={section.id} section={section} />
        ))}
      </main>
      {view !== 'record' && <PrintedLink />}
      <div className={view === 'record' ? 'print:hidden' : ''}>
        {embed ? <OpenFullPage /> : <PageFooter />}
      </div>
      <DroppedPicture />
      {!embed && (
        <ShareDialog
          isOpen={isSharing}
          onClose={() => setIsSharing(false)}
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
