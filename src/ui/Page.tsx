import { useState } from 'react';
import { isInFrame } from '../state/ownAddress';
import { Header } from './Header';
import { Button } from './kit/Button';
import { Live } from './Live';
import { Section } from './Section';
import { SkipLinks } from './SkipLinks';
import { sections } from './sections';
import { useRestOfPage } from './useRestOfPage';
import { useScenario } from './useScenario';
import { useScrollMemory } from './useScrollMemory';
import { FirstVerdict } from './verdict/FirstVerdict';

/** The page: verdict first, then its sections, or one of them alone; without its frame when embedded. */
export function Page() {
  const view = useScenario((state) => state.view);
  const embed = useScenario((state) => state.embed);
  const setView = useScenario((state) => state.setView);
  const leftView = useScenario((state) => state.leftView);
  useScrollMemory(view);
  const rest = useRestOfPage();
  const [isSharing, setIsSharing] = useState(false);
  const share = () => setIsSharing(true);
  const alone = sections.find(({ id }) => id === view);
  const shown = alone ? [alone] : sections.filter(({ onlyAlone }) => !onlyAlone);

  return (
    <>
      {!embed && (
        <>
          <SkipLinks sections={shown} />
          <Header onShare={share} />
        </>
      )}
      <main>
        {embed && <h1 className="sr-only">RAG or Fine-Tune?</h1>}
        {rest && <rest.Notices />}
        {alone ? (
          // On paper the record says it itself.
          <div className={view === 'record' ? 'print:hidden' : ''}>
            <Live>{rest && <rest.VerdictLine />}</Live>
          </div>
        ) : rest ? (
          <Live>
            <rest.Verdict
              isSticky={!embed && !isInFrame(window)}
              onShare={embed ? undefined : share}
            />
          </Live>
        ) : (
          <FirstVerdict isSticky={!isInFrame(window)} onShare={share} />
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
      {rest && <rest.PageEnd isSharing={isSharing} onShared={() => setIsSharing(false)} />}
    </>
  );
}
