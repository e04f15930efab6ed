import { useRef } from 'react';
import { SaveFigure } from '../SaveFigure';
import { cardSize, VerdictCard, type VerdictWords } from './VerdictCard';

/** The verdict as a picture for places that show no frames: slides, chats, mails. */
export function VerdictPicture({ words }: { readonly words: VerdictWords }) {
  const card = useRef<HTMLDivElement>(null);
  return (
    <section className="grid gap-1.5 border-t border-rule pt-3">
      <h3 className="text-sm font-semibold">Picture</h3>
      <p className="max-w-line text-xs text-muted">
        The verdict as a card of 1,200 × 630 pixels: for slides, chats and mail. The pictures on the
        page can be saved where they stand.
      </p>
      {/* Drawn from what is laid out only then, so nothing of it is seen or read out here. */}
      <div ref={card} hidden>
        <VerdictCard words={words} />
      </div>
      <SaveFigure of={card} what="the verdict" fileName="verdict" size={cardSize} />
    </section>
  );
}
